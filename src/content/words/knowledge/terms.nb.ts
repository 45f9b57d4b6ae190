/** A word of the field, what it is called in the other languages, and what it means here. */
interface Term {
  readonly term: string;
  /** In the two languages that `knowledge.others` names, in that order. */
  readonly others: readonly [string, string];
  readonly text: string;
  /** Where the meaning is taken from. */
  readonly source: string;
}

const PROCESS_GUIDE = 'Helse Bergen: Prosessveileder for brukerpanel';
const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Norge: Handlingsplan for brukermedvirkning 2010–2015';
const CONTACTS = 'Helse Bergen: Retningslinje for brukermedvirkningskontakter';
const BERGEN = 'Helse Bergen: Bedre brukermedvirkning';
const COMMON = 'Vanlig bruk i helsetjenesten';

/** The words a team and its leaders meet, in bokmål. */
export const termsNb: readonly Term[] = [
  {
    term: 'bruker',
    others: ['brukar', 'user'],
    text: 'En som får tjenester, eller som er pårørende til en som får dem.',
    source: CENTRAL,
  },
  {
    term: 'pårørende',
    others: ['pårørande', 'carer, relative'],
    text: 'En som står pasienten nær. Pårørende kan ha like viktig erfaring som pasienten.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'brukermedvirkning',
    others: ['brukarmedverknad', 'user involvement'],
    text: 'At brukere får innflytelse på beslutninger og på hvordan tjenestene blir. Å bli spurt er ikke nok. Svaret må kunne endre noe. Det er viktig fordi brukere vet noe fagfolk ikke vet. Brukeren har rett til det, og tjenesten har plikt.',
    source: CENTRAL,
  },
  {
    term: 'individnivå',
    others: ['individnivå', 'individual level'],
    text: 'Pasienten er med på å bestemme over sin egen behandling.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'tjenestenivå',
    others: ['tenestenivå', 'service level'],
    text: 'Brukere er med på å forme tilbudet i en klinikk, en avdeling eller en seksjon. Det er her et brukerpanel hører hjemme.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'systemnivå',
    others: ['systemnivå', 'system level'],
    text: 'Brukere gir råd til hele helseforetaket eller regionen. Noen kilder kaller også klinikken systemnivå. Bruk det ordet foretaket deres bruker.',
    source: `${PROCESS_GUIDE}; ${CENTRAL}`,
  },
  {
    term: 'brukermedvirkningstrappen',
    others: ['brukarmedverknadstrappa', 'ladder of involvement'],
    text: 'Trinn fra lite til mye innflytelse: å få informasjon, å bli spurt, å være med og drøfte, å være med og bestemme. Trinnet kan være ulikt fra sak til sak.',
    source: `Folkehelseinstituttet, vist til i ${PROCESS_GUIDE}`,
  },
  {
    term: '«Hva er viktig for deg?»',
    others: ['«Kva er viktig for deg?»', '“What matters to you?”'],
    text: 'Et spørsmål som flytter samtalen fra diagnosen til det livet pasienten vil leve. Panelet kan stille det samme spørsmålet om tilbudet.',
    source: `Folkehelseinstituttet, vist til i ${PROCESS_GUIDE}`,
  },
  {
    term: 'brukerrepresentant',
    others: ['brukarrepresentant', 'patient and carer representative'],
    text: 'En bruker som snakker for flere enn seg selv. Det krever egen erfaring og kunnskap om andres. En som er ansatt for sin brukererfaring, bør som hovedregel ikke være representant på egen arbeidsplass.',
    source: CENTRAL,
  },
  {
    term: 'brukerpanel',
    others: ['brukarpanel', 'user panel'],
    text: 'En fast gruppe brukere som gir ledelsen i en enhet råd. Noen enheter sier erfaringspanel eller brukerråd om det samme.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'brukerråd',
    others: ['brukarråd', 'user council'],
    text: 'Ved UNN: en fast gruppe brukere som gir råd på klinikknivå.',
    source: UNN,
  },
  {
    term: 'brukermedvirkningsforum',
    others: ['brukarmedverknadsforum', 'involvement forum'],
    text: 'Ved UNN: en fast møteplass for brukere og ansatte i en avdeling.',
    source: UNN,
  },
  {
    term: 'brukergruppe',
    others: ['brukargruppe', 'user group'],
    text: 'I Midt-Norge: en frittstående gruppe som gir råd til en enhet. Administrerende direktør oppnevner den, etter forslag fra brukerutvalget.',
    source: CENTRAL,
  },
  {
    term: 'brukerutvalg',
    others: ['brukarutval', 'user committee'],
    text: 'Gir råd til styret og ledelsen i helseforetaket eller regionen. Brukerorganisasjonene foreslår medlemmer, og styret oppnevner dem. Navnet er forbeholdt dette nivået. Kall derfor ikke panelet brukerutvalg.',
    source: CENTRAL,
  },
  {
    term: 'ungdomsråd',
    others: ['ungdomsråd', 'youth council'],
    text: 'Unge brukere, ofte 12–25 år, som gir råd til foretaket. De som er under 18 år, trenger samtykke fra foresatte og en trygg voksen.',
    source: COMMON,
  },
  {
    term: 'erfaringskonsulent',
    others: ['erfaringskonsulent', 'lived-experience consultant'],
    text: 'En ansatt som bruker sin egen erfaring i jobben. Det er noe annet enn å være brukerrepresentant.',
    source: CENTRAL,
  },
  {
    term: 'brukerorganisasjon',
    others: ['brukarorganisasjon', 'patient organisation'],
    text: 'En forening for pasienter eller pårørende. FFO og SAFO er paraplyer for mange av dem.',
    source: UNN,
  },
  {
    term: 'brukerbank',
    others: ['brukarbank', 'bank of representatives'],
    text: 'En liste over brukere som har meldt seg. Enheten som har banken, finner dem som passer til oppdraget.',
    source: UNN,
  },
  {
    term: 'prioriteringsteam',
    others: ['prioriteringsteam', 'allocation team'],
    text: 'I Helse Bergen: teamet som får bestillinger av brukerrepresentanter og fordeler oppdragene.',
    source: BERGEN,
  },
  {
    term: 'brukermedvirkningskontakt',
    others: ['brukarmedverknadskontakt', 'involvement contact'],
    text: 'En ansatt i klinikken som kan brukermedvirkning og hjelper andre med det. Klinikken skal ha minst én. Når kontakten er på plass, koordinerer kontakten panelet.',
    source: CONTACTS,
  },
  {
    term: 'Seksjon for samhandling',
    others: ['Seksjon for samhandling', 'Section for collaboration'],
    text: 'I Helse Bergen: har ansvar for brukermedvirkning i hele foretaket, samler kontaktene i et nettverk og holder en årlig samling.',
    source: BERGEN,
  },
  {
    term: 'interessent',
    others: ['interessent', 'stakeholder'],
    text: 'En gruppe som påvirker tilbudet eller påvirkes av det. Begynn med de viktigste pasientgruppene dere har, eller burde ha hatt.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'involvering',
    others: ['involvering', 'involvement'],
    text: 'I hvor stor grad enheten involverer gruppen i dag, på tjenestenivå. 1 er ingen, 2 er noe, 3 er høy grad.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'viktighet',
    others: ['viktigheit', 'importance'],
    text: 'Hvor viktig det er for enheten å involvere gruppen. Det handler ikke om hvor viktig gruppen er. 1 er ikke viktig, 2 er litt viktig, 3 er viktig.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'gap',
    others: ['gap', 'gap'],
    text: 'Viktighet minus involvering. Et stort gap viser hvor dere gjør mindre enn dere mener er viktig. Tallet velger ikke gruppen for dere.',
    source: 'Veilederens egen regel, bygd på skalaene i prosessveilederen',
  },
  {
    term: 'føringer',
    others: ['føringar', 'framework'],
    text: 'Det som er bestemt før dere begynner: formål, tid, penger og annet panelet må holde seg til.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'unik innsikt',
    others: ['unik innsikt', 'unique insight'],
    text: 'Det brukere vet, og som dere ikke kan lese ut av undersøkelser, forskning eller ansattes erfaring.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'seleksjonskriterium',
    others: ['seleksjonskriterium', 'selection criterion'],
    text: 'En grunn til å velge noen grupper framfor andre. Skrevne kriterier gjør det lettere å bli enige, fordi ikke alle grupper får plass.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'dekning',
    others: ['dekning', 'coverage'],
    text: 'Om gruppene dere velger, til sammen svarer på alle kriteriene. Én person kan høre til flere grupper.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'mandat',
    others: ['mandat', 'terms of reference'],
    text: 'Dokumentet som sier hva panelet skal gjøre, hvem som er med, hvordan det arbeider, og hva ledelsen lover tilbake.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'honorar',
    others: ['honorar', 'involvement payment'],
    text: 'Betaling for tiden et medlem bruker. Reise og tapt arbeidsfortjeneste kommer i tillegg, etter reglene i foretaket.',
    source: COMMON,
  },
  {
    term: 'taushetserklæring',
    others: ['teieplikterklæring', 'confidentiality agreement'],
    text: 'Medlemmet lover å ikke fortelle videre det han eller hun får vite om andre. Løftet gjelder også etter at vervet er slutt.',
    source: BERGEN,
  },
  {
    term: 'forsamtale og ettersamtale',
    others: ['forsamtale og ettersamtale', 'conversation before and after'],
    text: 'Lederen møter representanten før oppdraget for å avklare rolle, omfang og forventninger, og etterpå for å lære av det.',
    source: UNN,
  },
  {
    term: 'forankring',
    others: ['forankring', 'ownership'],
    text: 'At de som skal bruke rådene, vil ha dem. Når ledergruppen og brukerne selv har vært med fra starten, er mye gjort.',
    source: UNN,
  },
  {
    term: 'PDSA',
    others: ['PDSA', 'PDSA'],
    text: 'Planlegge, prøve, se hva som skjedde, og justere (plan, do, study, act). En måte å evaluere på, i små runder.',
    source: 'Helsebiblioteket: Modell for kvalitetsforbedring',
  },
];
