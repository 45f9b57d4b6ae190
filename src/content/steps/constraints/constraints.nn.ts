import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { constraints } from '#domain/guide/steps/constraints.ts';

export const constraintsNn = {
  title: 'Føringar',
  why: 'Tydelege rammer gjer det mogleg å love noko de kan halde. Dei viser òg kva panelet kan påverke.',
  goodAnswer: 'Skriv kva som er bestemt, og kva som er ope. Eit tal med atterhald er betre enn ingenting.',
  guidance: [
    {
      heading: 'Avklar dette',
      points: [
        'Kven betaler? Panelet bør ha si eiga linje i budsjettet.',
        'Kven blir koordinator, og kor mykje tid får koordinatoren?',
        'Kva saker kan panelet påverke? Kva er bestemt frå før?',
        'Kva fagfolk trengst, og får dei tid til dette?',
        'Kven dekkjer reise, opphald og mat? Leiaren avklarer dette før nokon blir spurd.',
        'Treng nokon tolk, transport eller eit lokale utan hindringar?',
        'Honorar kan påverke ytingar frå Nav. Be medlemmene undersøkje dette før dei takkar ja.',
      ],
    },
    {
      heading: 'Tid til eitt prosjekt med brukarrepresentantar',
      text: 'Eit lite prosjekt kan delast opp slik. Legg til tid for førearbeid og etterarbeid.',
      points: [
        '1 × 3 timar: De blir kjende, avklarer oppdraget og planlegg.',
        '2 × 2 timar: De arbeider med sjølve saka.',
        '1 × 3 timar: De oppsummerer, evaluerer og avtaler vegen vidare.',
      ],
    },
    {
      heading: 'Åtte forhold som endrar tidsbruken',
      points: [
        'kor van leiaren er til å fasilitere brukarmedverknad',
        'kor van leiaren er til å leie ei arbeidsgruppe',
        'om de har eit nettverk, òg av brukarrepresentantar',
        'om gruppa kan nok, eller må hente hjelp utanfrå',
        'kor lett det er å rekruttere',
        'om arbeidet krev tolk eller anna tilpassing',
        'om lokale og teknologi er på plass',
        'om det er klart kven som betaler',
      ],
    },
    privacyNn,
  ],
  openers: [
    'Kva er bestemt frå før, og kva kan eit panel faktisk vere med på å endre?',
    'Kva kan vi bruke kvart år, òg når budsjettet er stramt?',
  ],
  fields: {
    purpose: {
      label: 'Formål for brukarpanel',
      help: 'Kva vil de oppnå? Dette blir eit utkast til formålet i mandatet.',
    },
    timeFrame: { label: 'Tidsramme', help: 'Når skal panelet starte, og kor lenge gjeld planen?' },
    costFrame: { label: 'Kostnadsramme', help: 'Kva dekkjer ramma, og kven har godkjent ramma?' },
    costFrameAmount: { label: 'Kostnadsramme i kroner per år' },
    notOpen: {
      label: 'Kva er avgjort frå før, eller ikkje ope?',
      help: 'Det medlemmene ikkje kan påverke. Det står i bestillinga, så ingen blir spurd om det til fånyttes.',
    },
    other: { label: 'Andre føringar', help: 'Til dømes avtalar, planar eller møtetider de må følgje.' },
    feePaid: {
      label: 'Får medlemmene honorar?',
      options: { paid: 'Ja', 'expenses-only': 'Nei, berre utgifter', unpaid: 'Nei' },
    },
    feeBasis: {
      label: 'Korleis blir eit møte betalt?',
      options: { hour: 'Per time', day: 'Per dag', online: 'Per møte på telefon eller nett' },
    },
    feeMembers: { label: 'Talet på medlemmer' },
    feeMeetings: { label: 'Møte per år' },
    feeHours: {
      label: 'Timar per møte',
      help: 'Så lenge som eit møte varer.',
    },
    feeRate: { label: 'Timesats', help: 'Bruk satsen som gjeld i føretaket.' },
    feeMeetingRate: {
      label: 'Sats per møte',
      help: 'Dagsatsen, eller satsen for eit møte på telefon eller nett.',
    },
    feeMeetingRateSource: { label: 'Kjelde til satsen per møte' },
    feeMeetingRateDate: { label: 'Satsen per møte gjeld frå' },
    feeRateSource: { label: 'Kjelde til satsen', help: 'Kvar står satsen? Til dømes i ei retningslinje.' },
    feeRateDate: { label: 'Satsen gjeld frå' },
    feeLeaderSupplement: { label: 'Tillegg til leiar', help: 'Kroner per år til den som leier panelet.' },
    feePreparation: { label: 'Førebuing', help: 'Kroner per år for alle medlemmene.' },
    feeTravel: { label: 'Reise', help: 'Kroner per år for alle medlemmene.' },
    feeFood: { label: 'Servering', help: 'Kroner per år.' },
    feeLossOfEarnings: { label: 'Tapt arbeidsforteneste', help: 'Eit overslag i kroner per år.' },
    feePreparationHours: {
      label: 'Timar til førebuing',
      help: 'For kvar medlem til kvart møte. Blir rekna med timesatsen.',
    },
    feeTravelHours: {
      label: 'Betalt reisetid',
      help: 'Timar for kvar medlem til kvart møte. Blir rekna med timesatsen.',
    },
    feeLodging: { label: 'Opphald', help: 'Kroner per år for alle medlemmene.' },
    feeTraining: { label: 'Opplæring', help: 'Kroner per år, til dømes kurs og samlingar.' },
    feeInterpreter: { label: 'Tolk og tilrettelegging', help: 'Kroner per år.' },
    feeCarer: { label: 'Avløysar eller ledsagar', help: 'Kroner per år.' },
    feeRounding: {
      label: 'Korleis blir tida runda av?',
      options: {
        nearest: 'Til næraste halve time',
        up: 'Opp til neste halve time',
        exact: 'Ikkje, tida blir betalt som ho er',
      },
    },
    feeLeastHours: {
      label: 'Minste tid som blir betalt',
      help: 'For eit møte der de møtest. Éin time når feltet er tomt.',
    },
    feeCancelled: {
      label: 'Når eit møte blir avlyst',
      suggestions: {
        'short-notice':
          'Eit møte som blir avlyst med under to arbeidsdagars varsel, blir betalt med fire timar.',
        'same-day': 'Eit møte som blir avlyst same dagen, blir betalt som om det var halde.',
        nothing: 'Eit avlyst møte blir ikkje betalt.',
      },
    },
    feeRules: {
      label: 'Dette gjeld òg for honoraret',
      options: {
        'absent-unpaid': 'den som ikkje møter, får ikkje honorar',
        'courses-paid': 'kurs og samlingar blir betalte som møte',
        'deputies-paid': 'varamedlemmer som møter, får same honorar',
        'loss-instead': 'tapt arbeidsforteneste kan bli dekt i staden for honorar',
        'may-decline': 'medlemmene kan seie nei til honorar',
      },
    },
    feePaidHow: {
      label: 'Slik blir honoraret utbetalt',
      help: 'Skjema eller system, kven som stadfestar, og når pengane kjem.',
    },
    hoursStaff: { label: 'Tilsette og leiarar i kvart møte' },
    hoursStaffPreparation: { label: 'For- og etterarbeid for kvar tilsett', help: 'Timar til kvart møte.' },
    hoursFacilitating: { label: 'Lære å fasilitere brukarmedverknad' },
    hoursLeading: { label: 'Lære å leie arbeidsgruppa' },
    hoursNetwork: { label: 'Byggje nettverk, òg av brukarrepresentantar' },
    hoursCompetence: { label: 'Hente kompetanse utanfrå' },
    hoursRecruiting: { label: 'Rekruttere medlemmer' },
    hoursAdapting: {
      label: 'Skaffe tolk og anna tilpassing',
      help: 'Dersom møta blir lengre, endrar de timar per møte.',
    },
    hoursPremises: { label: 'Ordne lokale og teknologi' },
    hoursFunding: { label: 'Avklare kven som betaler' },
  },
  advice: {
    'rate-without-source': () =>
      'Skriv gjerne kvar satsen kjem frå, og når satsen begynte å gjelde. Då kan andre kontrollere reknestykket.',
  },
} as const satisfies StepWords<typeof constraints>;
