import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { constraints } from '#domain/guide/steps/constraints.ts';

export const constraintsNb = {
  title: 'Føringer',
  why: 'Tydelige rammer gjør det mulig å love noe dere kan holde. De viser også hva panelet kan påvirke.',
  goodAnswer: 'Skriv hva som er bestemt, og hva som er åpent. Et tall med forbehold er bedre enn ingenting.',
  guidance: [
    {
      heading: 'Avklar dette',
      points: [
        'Hvem betaler? Panelet bør ha sin egen linje i budsjettet.',
        'Hvem blir koordinator, og hvor mye tid får koordinatoren?',
        'Hvilke saker kan panelet påvirke? Hva er allerede bestemt?',
        'Hvilke fagfolk trengs, og får de tid til dette?',
        'Hvem dekker reise, opphold og mat? Lederen avklarer dette før noen blir spurt.',
        'Trenger noen tolk, transport eller et lokale uten hindringer?',
        'Honorar kan påvirke ytelser fra Nav. Be medlemmene undersøke dette før de takker ja.',
      ],
    },
    {
      heading: 'Tid til ett prosjekt med brukerrepresentanter',
      text: 'Et lite prosjekt kan deles opp slik. Legg til tid for forarbeid og etterarbeid.',
      points: [
        '1 × 3 timer: Dere blir kjent, avklarer oppdraget og planlegger.',
        '2 × 2 timer: Dere arbeider med selve saken.',
        '1 × 3 timer: Dere oppsummerer, evaluerer og avtaler veien videre.',
      ],
    },
    {
      heading: 'Åtte forhold som endrer tidsbruken',
      points: [
        'hvor vant lederen er til å fasilitere brukermedvirkning',
        'hvor vant lederen er til å lede en arbeidsgruppe',
        'om dere har et nettverk, også av brukerrepresentanter',
        'om gruppen kan nok, eller må hente hjelp utenfra',
        'hvor lett det er å rekruttere',
        'om arbeidet krever tolk eller annen tilpasning',
        'om lokaler og teknologi er på plass',
        'om det er klart hvem som betaler',
      ],
    },
    privacyNb,
  ],
  openers: [
    'Hva er allerede bestemt, og hva kan et panel faktisk være med på å endre?',
    'Hva kan vi bruke hvert år, også når budsjettet er stramt?',
  ],
  fields: {
    purpose: {
      label: 'Formål for brukerpanel',
      help: 'Hva vil dere oppnå? Dette blir et utkast til formålet i mandatet.',
    },
    timeFrame: { label: 'Tidsramme', help: 'Når skal panelet starte, og hvor lenge gjelder planen?' },
    costFrame: { label: 'Kostnadsramme', help: 'Hva dekker rammen, og hvem har sagt ja til den?' },
    costFrameAmount: { label: 'Kostnadsramme i kroner per år' },
    notOpen: {
      label: 'Hva er allerede bestemt, eller ikke åpent?',
      help: 'Det medlemmene ikke kan påvirke. Det står i bestillingen, så ingen blir spurt om det forgjeves.',
    },
    other: { label: 'Andre føringer', help: 'For eksempel avtaler, planer eller møtetider dere må følge.' },
    feePaid: {
      label: 'Får medlemmene honorar?',
      options: { paid: 'Ja', 'expenses-only': 'Nei, bare utgifter', unpaid: 'Nei' },
    },
    feeBasis: {
      label: 'Hvordan betales et møte?',
      options: { hour: 'Per time', day: 'Per dag', online: 'Per møte på telefon eller nett' },
    },
    feeMembers: { label: 'Antall medlemmer' },
    feeMeetings: { label: 'Møter per år' },
    feeHours: {
      label: 'Timer per møte',
      help: 'Så lenge som et møte varer.',
    },
    feeRate: { label: 'Timesats', help: 'Bruk satsen som gjelder i foretaket.' },
    feeMeetingRate: {
      label: 'Sats per møte',
      help: 'Dagsatsen, eller satsen for et møte på telefon eller nett.',
    },
    feeMeetingRateSource: { label: 'Kilde til satsen per møte' },
    feeMeetingRateDate: { label: 'Satsen per møte gjelder fra' },
    feeRateSource: { label: 'Kilde til satsen', help: 'Hvor står satsen? For eksempel i en retningslinje.' },
    feeRateDate: { label: 'Satsen gjelder fra' },
    feeLeaderSupplement: { label: 'Tillegg til leder', help: 'Kroner per år til den som leder panelet.' },
    feePreparation: { label: 'Forberedelse', help: 'Kroner per år for alle medlemmene.' },
    feeTravel: { label: 'Reise', help: 'Kroner per år for alle medlemmene.' },
    feeFood: { label: 'Bevertning', help: 'Kroner per år.' },
    feeLossOfEarnings: { label: 'Tapt arbeidsfortjeneste', help: 'Et anslag i kroner per år.' },
    feePreparationHours: {
      label: 'Timer til forberedelse',
      help: 'For hvert medlem til hvert møte. Regnes med timesatsen.',
    },
    feeTravelHours: {
      label: 'Betalt reisetid',
      help: 'Timer for hvert medlem til hvert møte. Regnes med timesatsen.',
    },
    feeLodging: { label: 'Opphold', help: 'Kroner per år for alle medlemmene.' },
    feeTraining: { label: 'Opplæring', help: 'Kroner per år, for eksempel kurs og samlinger.' },
    feeInterpreter: { label: 'Tolk og tilrettelegging', help: 'Kroner per år.' },
    feeCarer: { label: 'Avløser eller ledsager', help: 'Kroner per år.' },
    feeRounding: {
      label: 'Hvordan rundes tiden av?',
      options: {
        nearest: 'Til nærmeste halve time',
        up: 'Opp til neste halve time',
        exact: 'Ikke, tiden betales som den er',
      },
    },
    feeLeastHours: {
      label: 'Minste tid som betales',
      help: 'For et møte der dere møtes. Én time når feltet er tomt.',
    },
    feeCancelled: {
      label: 'Når et møte avlyses',
      suggestions: {
        'short-notice': 'Et møte som avlyses med under to virkedagers varsel, betales med fire timer.',
        'same-day': 'Et møte som avlyses samme dag, betales som om det var holdt.',
        nothing: 'Et avlyst møte betales ikke.',
      },
    },
    feeRules: {
      label: 'Dette gjelder også for honoraret',
      options: {
        'absent-unpaid': 'den som ikke møter, får ikke honorar',
        'courses-paid': 'kurs og samlinger betales som møter',
        'deputies-paid': 'varamedlemmer som møter, får samme honorar',
        'loss-instead': 'tapt arbeidsfortjeneste kan dekkes i stedet for honorar',
        'may-decline': 'medlemmene kan si nei til honorar',
      },
    },
    feePaidHow: {
      label: 'Slik betales honoraret ut',
      help: 'Skjema eller system, hvem som bekrefter, og når pengene kommer.',
    },
    hoursStaff: { label: 'Ansatte og ledere i hvert møte' },
    hoursStaffPreparation: { label: 'For- og etterarbeid for hver ansatt', help: 'Timer til hvert møte.' },
    hoursFacilitating: { label: 'Lære å fasilitere brukermedvirkning' },
    hoursLeading: { label: 'Lære å lede arbeidsgruppen' },
    hoursNetwork: { label: 'Bygge nettverk, også av brukerrepresentanter' },
    hoursCompetence: { label: 'Hente kompetanse utenfra' },
    hoursRecruiting: { label: 'Rekruttere medlemmer' },
    hoursAdapting: {
      label: 'Skaffe tolk og annen tilpasning',
      help: 'Hvis møtene blir lengre, endrer dere timer per møte.',
    },
    hoursPremises: { label: 'Ordne lokaler og teknologi' },
    hoursFunding: { label: 'Avklare hvem som betaler' },
  },
  advice: {
    'rate-without-source': () =>
      'Skriv gjerne hvor satsen kommer fra og når den begynte å gjelde. Da kan andre kontrollere regnestykket.',
  },
} as const satisfies StepWords<typeof constraints>;
