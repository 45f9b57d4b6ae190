import type { MandateClauses, MandateReasons, MandateTasks } from './mandate-facts.ts';

/** Main tasks panels most often have, to pick from. */
export const mandateTasksNb = {
  strategy: 'Gi råd om strategi, planer, prioriteringer og budsjett',
  premises: 'Gi råd om lokaler, skilting og tilgjengelighet',
  link: 'Være bindeledd mellom enheten og medlemmer, organisasjoner og lokalmiljø',
  representatives: 'Foreslå brukerrepresentanter til prosjekter og utvalg',
  'quality-data': 'Se på brukerundersøkelser, kvalitetstall og mønstre i klager og avvik',
  information: 'Lese og forbedre informasjon til pasienter og pårørende',
  research: 'Gi råd om hva enheten bør forske på, og hvordan',
} as const satisfies MandateTasks;

/** Clauses other mandates have, each with words to begin from. */
export const mandateClausesNb = {
  'most-periods':
    'Et medlem kan oppnevnes på nytt når perioden er ute, så lenge taket for perioder ikke er nådd.',
  deputies: 'Panelet har varamedlemmer. De kalles inn når et medlem er borte over tid.',
  overlap:
    'Høyst halvparten av medlemmene byttes ut samtidig. Hvis noen slutter før tiden, oppnevnes en ny for resten av perioden.',
  chair: 'Panelet velger selv leder og nestleder på det første møtet.',
  'appointed-by':
    'Lederen av enheten oppnevner medlemmene. Brukerorganisasjoner og brukerutvalget kan foreslå kandidater.',
  'no-individual-cases': 'Panelet behandler ikke klager eller saker om enkeltpersoner.',
  confidentiality:
    'Medlemmene har taushetsplikt og skriver under på en taushetserklæring før det første møtet.',
  impartiality:
    'Brukerrepresentantene kan ikke være ansatt i enheten. To medlemmer kan ikke komme fra samme familie. Et medlem sier fra når en sak gjelder eget arbeid eller egne interesser.',
  'meeting-lead': 'Panelets leder leder møtene. Koordinatoren kaller inn, skriver referat og følger opp.',
  'papers-in-time':
    'Saksliste og papirer sendes ut senest sju dager før møtet. Papirene er korte og skrevet i klart språk.',
  'two-cases': 'Panelet behandler høyst to saker i hvert møte.',
  'answers-to-advice':
    'Ledergruppen svarer på hvert råd innen fire uker. Råd og svar står i en liste som medlemmene kan lese.',
  absence:
    'Et medlem kan be om pause ved sykdom. Den som er borte tre møter på rad uten å si fra, går ut av panelet.',
  revision: 'Mandatet gjennomgås ett år etter oppstart, og deretter hvert annet år.',
  training:
    'Nye medlemmer får opplæring i rollen, i taushetsplikt og i hvordan enheten arbeider, før det første møtet.',
  observers: 'Panelet kan invitere observatører og fagfolk til enkelte saker. De har ikke stemmerett.',
  voting:
    'Panelet søker enighet. Hvis det ikke blir enig, står alle synene i rådet. Over halvparten av medlemmene må være til stede når panelet vedtar noe.',
  minutes:
    'Referatet sendes til medlemmene og ledergruppen innen to uker. Det godkjennes på neste møte og legges der alle i enheten finner det.',
  'speaks-for':
    'Et medlem bruker egne erfaringer og erfaringer fra andre i samme situasjon, og snakker ikke på vegne av én organisasjon.',
  leaving:
    'Et medlem kan gå ut når som helst ved å si fra til koordinatoren, og trenger ikke å gi noen grunn.',
  exclusion:
    'Ansvarlig leder kan avslutte oppdraget etter en samtale hvis et medlem bryter taushetsplikten eller ikke møter over tid.',
  'working-groups':
    'Panelet kan lage arbeidsgrupper for avgrensede oppgaver. Gruppene legger arbeidet sitt fram for hele panelet.',
  'not-instead':
    'Panelet kommer i tillegg til annen brukermedvirkning. Enheten spør fortsatt pasienter og pårørende direkte og bruker representanter i prosjekter.',
  'members-can-expect':
    'Medlemmene kan vente god informasjon, støtte fra koordinatoren, tilrettelegging ved behov og svar på rådene sine.',
  'expected-of-members':
    'Enheten venter at medlemmene leser papirene, møter forberedt, lytter til andre og løfter blikket fra sin egen sak.',
  'other-bodies':
    'Panelet er representert i disse organene: [fyll inn]. De som møter der, forteller hele panelet om det på neste møte.',
  'yearly-report':
    'Panelet og koordinatoren skriver en kort rapport hvert år om møter, råd, svar og resultater.',
  'youth-consent': 'Foresatte samtykker skriftlig før et medlem som trenger samtykke, blir med.',
  'youth-adult':
    'En fast, trygg voksen er med på møtene. Ungdommene kan gå til den voksne før, under og etter møtet.',
  'youth-too-old': 'Et medlem som når aldersgrensen midt i en periode, sitter perioden ut.',
} as const satisfies MandateClauses;

/** Why others have each of them. */
export const mandateReasonsNb = {
  'most-periods': 'Alle vet om de kan fortsette.',
  deputies: 'Sykdom skal ikke gjøre panelet for lite.',
  overlap: 'Erfaringen blir i panelet når noen slutter.',
  chair: 'Medlemmene eier sin egen saksliste.',
  'appointed-by': 'Det er klart hvem som bestemmer hvem som sitter.',
  'no-individual-cases': 'Klager har egne veier, og enkeltpersoner skal vernes.',
  confidentiality: 'Medlemmene kan få høre om andre.',
  impartiality: 'Rådene skal komme fra den som bruker tilbudet.',
  'meeting-lead': 'To roller med hvert sitt ansvar er lettere å fylle.',
  'papers-in-time': 'Mange trenger tid til å lese og til å spørre andre.',
  'two-cases': 'Få saker gir tid til samtale.',
  'answers-to-advice': 'Den som gir råd, skal få vite hva rådene førte til.',
  absence: 'Sykdom er vanlig blant dem som har erfaringen.',
  revision: 'Et mandat blir fort gammelt.',
  training: 'Ingen kan rollen fra før.',
  observers: 'Andre kan lære og bidra uten å telle med.',
  voting: 'Uenighet skal også høres.',
  minutes: 'Det som blir sagt, skal nå dem det gjelder.',
  'speaks-for': 'Medlemmer fra organisasjoner lurer ofte på dette.',
  leaving: 'Det skal være lett å gå ut uten å forklare seg.',
  exclusion: 'Når det først har skjedd, er det for sent å lage regelen.',
  'working-groups': 'Noen oppgaver trenger færre folk og mer tid.',
  'not-instead': 'Et panel kan ikke snakke for alle.',
  'members-can-expect': 'Den som stiller opp, skal vite hva enheten lover.',
  'expected-of-members': 'Kravene er lettere å møte når de står skrevet.',
  'other-bodies': 'Råd når lenger når noen er i rommet der det bestemmes.',
  'yearly-report': 'Både medlemmer og ledelse ser hva året førte til.',
  'youth-consent': 'Unge under aldersgrensen kan ikke si ja alene.',
  'youth-adult': 'Møtene kan ta opp det som er vondt.',
  'youth-too-old': 'Ingen skal måtte gå midt i et arbeid.',
} as const satisfies MandateReasons;
