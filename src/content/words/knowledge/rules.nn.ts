import type { Parts } from '#content/languages/parts.ts';

/** Laws and guidelines that are pointed at, with what is not confirmed. Not legal advice. Nynorsk; laws keep their own names. */
export const rulesNn: Parts['knowledge']['rules'] = [
  {
    name: 'Helseforetaksloven § 35',
    text: 'Føretaket skal sørgje for at pasientar og pårørande blir høyrde når det planlegg og driv tenestene. Lova gjeld òg i klinikken.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Les lovteksten hos Lovdata før de viser til lova.',
  },
  {
    name: 'Pasient- og brukerrettighetsloven kapittel 3',
    text: 'Pasienten har rett til å medverke i si eiga behandling. Lova handlar om individnivå, ikkje om panel.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Lova heitte pasientrettighetsloven før. Eldre dokument bruker det gamle namnet.',
  },
  {
    name: 'Helse- og omsorgstjenesteloven § 3-10',
    text: 'Kommunen skal høyre pasientar, brukarar og representantane deira når han formar tenestene.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Gjeld kommunar, ikkje helseføretak.',
  },
  {
    name: 'Felles retningslinjer for brukarmedverknad på systemnivå',
    text: 'Dei regionale helseføretaka vedtok dei i 2017. Dei gjeld brukarutval og andre organ på systemnivå.',
    dated: 'Vedtekne 2017',
    open: 'Vi har ikkje lese ordlyden. Dei gjeld ikkje direkte for eit panel i ei eining.',
  },
  {
    name: 'Nasjonale faglege råd om medverknad i rus og psykisk helse',
    text: 'Helsedirektoratet gir råd for alle tre nivåa, og avklarar omgrep og roller.',
    dated: '30. april 2025',
    open: 'Råda gjeld feltet rus og psykisk helse.',
  },
  {
    name: 'Språklova',
    text: 'Eit helseføretak er eit statsorgan. Skjema skal finnast på bokmål og nynorsk samtidig, og utlysingar følgjer språkreglane for føretaket.',
    dated: 'Sett november 2026, hos Språkrådet',
    open: '',
  },
  {
    name: 'Personvern',
    text: 'Opplysningar om helse har eit særleg vern. I ei lita gruppe kan stad, alder og yrke vere nok til å kjenne att ein person.',
    dated: 'Personvernforordninga artikkel 9',
    open: 'Medlemmer under 18 år treng samtykke. Spør personvernombodet i føretaket.',
  },
];

/** Who does what around a panel. Nynorsk. */
export const cardsNn: Parts['knowledge']['cards'] = [
  {
    name: 'Brukarmedverknadskontakten',
    text: 'Klinikken skal utnemne minst éin kontakt. Leiaren sørgjer for tid til rolla og plass i leiarmøte. Kontakten underviser og rettleier leiarar og medarbeidarar.',
    points: [
      'kjenner strategiane og planane for brukarmedverknad, i føretaket og i eininga',
      'bidreg til brukarmedverknad på teneste- og individnivå, og når eininga utviklar og forbetrar noko',
      'kjenner hjartesakene til brukarutvalet og ungdomsrådet, og er kontaktperson mellom dei og eininga',
      'veit korleis saker blir behandla på systemnivå',
      'kjenner prosessrettleiaren, og er med når eininga opprettar eit panel',
      'koordinerer panelet når det er i gang',
      'veit korleis føretaket bestiller brukarkompetanse',
      'deltek i nettverket, som møtest inntil fire gonger i året',
    ],
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  {
    name: 'Opplæring for kontakten',
    text: 'Den som får rolla, bør ha engasjement for medverknad. Dette skal vere med.',
    points: [
      'gjennomføre e-læringskurset om brukarmedverknad',
      'delta og bidra i nettverket',
      'delta på den årlege faglege samlinga',
      'delta på kurs og samlingar om brukarmedverknad',
      'løfte kunnskapen i eiga eining, med undervisning og rettleiing',
    ],
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  {
    name: 'Leiaren',
    text: 'Leiaren gir plass til både fagkunnskap og brukarkunnskap.',
    points: [
      'opprettar gruppa',
      'leier arbeidet',
      'legg til rette og held samtalen i gang',
      'har ansvar for økonomien',
      'tek vare på representantane',
      'registrerer det som skal registrerast',
      'evaluerer saman med representantane',
      'dokumenterer det som er gjort',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Brukarrepresentanten',
    text: 'Representanten er ein likeverdig partnar og bidreg med erfaring. Gruppa har saman ansvar for innhald og form.',
    points: [
      'deler erfaringar og tek del i det gruppa bestemmer',
      'hjelper til med eit kvardagsspråk, og med å vere open om vanskelege tema',
      'seier kva som må til for at alle kan delta',
      'gjer arbeidet kjent i eigne nettverk',
      'fortel andre korleis arbeidet blei gjennomført',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Fagpersonane',
    text: 'Fagpersonar i gruppa bidreg med fag, og slepper kunnskapen til brukarane til.',
    points: [
      'sørgjer for at innhald, form og metode er relevant',
      'forklarer faguttrykk',
      'spør om det brukarane veit, og dei sjølve ikkje veit',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Kven gjer kva i Helse Bergen',
    text: 'Tre organ deler oppgåvene. Nokre verktøy er for medarbeidarar, andre for brukarmedverkarar.',
    points: [
      'Nettverket av kontaktar: held nettverkssamlingar, byggjer kompetanse og hjelper til med fasilitering i klinikkane',
      'Prioriteringsteamet: får bestillingane, fordeler oppdraga kvar veke og held evalueringsmøte',
      'Seksjon for samhandling: har det overordna ansvaret, koordinerer og held den årlege samlinga',
      'For medarbeidarar: rettleiaren for brukarpanel, rettleiaren for kontakt med brukarmedverkarar, avtalen om oppdraget, honorarretningslinja, SMS-undersøkinga og innmeldingsskjemaet',
      'For brukarmedverkarar: brukarhandboka og den årlege samlinga',
      'For begge: felles arbeidsflater og den årlege spørjeundersøkinga',
    ],
    source: 'Helse Bergen: Bedre brukermedvirkning',
  },
  {
    name: 'Slik finn de representantar',
    text: 'Vel veg etter kor mykje erfaring de har med å finne brukarrepresentantar.',
    points: [
      'Mykje erfaring: rekrutter slik de pleier, når samarbeidet med organisasjonane er godt.',
      'Noko erfaring: spør ein brukarorganisasjon nær feltet. Organisasjonen peiker sjølv ut kandidatar.',
      'Lite erfaring: bruk den ordninga føretaket har, til dømes ein brukarbank. Tenk først gjennom målgruppa og erfaringa de treng.',
      'Dersom saka er allmenn, spør de paraplyane FFO og SAFO.',
      'Dersom medlemmen ikkje høyrer til ein organisasjon, er medlemmen forankra i brukarutvalet eller ungdomsrådet.',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Dette tek tid',
    text: 'Rekn med meir tid når noko av dette er nytt for dykk.',
    points: [
      'å leie samtalar der alle slepp til',
      'å leie arbeid med brukarar',
      'å finne fram i nettverket',
      'å ha nok kunnskap om medverknad',
      'å rekruttere',
      'å skaffe tolk og tilpasse',
      'å ordne lokale og teknologi',
      'å skaffe pengar',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
];
