import type { Parts } from '#content/languages/parts.ts';

const PROCESS_GUIDE = 'Helse Bergen: Prosessveileder for brukerpanel';
const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Noreg: Handlingsplan for brukermedvirkning 2010–2015';
const CONTACTS = 'Helse Bergen: Retningslinje for brukermedvirkningskontakter';
const BERGEN = 'Helse Bergen: Bedre brukermedvirkning';
const COMMON = 'Vanleg bruk i helsetenesta';

/** The words a team and its leaders meet, in nynorsk. Documents that are pointed at keep their own names. */
export const termsNn: Parts['knowledge']['terms'] = [
  {
    term: 'brukar',
    others: ['bruker', 'user'],
    text: 'Ein som får tenester, eller som er pårørande til ein som får dei.',
    source: CENTRAL,
  },
  {
    term: 'pårørande',
    others: ['pårørende', 'carer, relative'],
    text: 'Ein som står pasienten nær. Pårørande kan ha like viktig erfaring som pasienten.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'brukarmedverknad',
    others: ['brukermedvirkning', 'user involvement'],
    text: 'At brukarar får innverknad på avgjerder og på korleis tenestene blir. Å bli spurd er ikkje nok. Svaret må kunne endre noko. Det er viktig fordi brukarar veit noko fagfolk ikkje veit. Brukaren har rett til det, og tenesta har plikt.',
    source: CENTRAL,
  },
  {
    term: 'individnivå',
    others: ['individnivå', 'individual level'],
    text: 'Pasienten er med på å bestemme over si eiga behandling.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'tenestenivå',
    others: ['tjenestenivå', 'service level'],
    text: 'Brukarar er med på å forme tilbodet i ein klinikk, ei avdeling eller ein seksjon. Det er her eit brukarpanel høyrer heime.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'systemnivå',
    others: ['systemnivå', 'system level'],
    text: 'Brukarar gir råd til heile helseføretaket eller regionen. Nokre kjelder kallar òg klinikken systemnivå. Bruk det ordet føretaket dykkar bruker.',
    source: `${PROCESS_GUIDE}; ${CENTRAL}`,
  },
  {
    term: 'brukarmedverknadstrappa',
    others: ['brukermedvirkningstrappen', 'ladder of involvement'],
    text: 'Trinn frå lite til mykje innverknad: å få informasjon, å bli spurd, å vere med og drøfte, å vere med og bestemme. Trinnet kan vere ulikt frå sak til sak.',
    source: `Folkehelseinstituttet, vist til i ${PROCESS_GUIDE}`,
  },
  {
    term: '«Kva er viktig for deg?»',
    others: ['«Hva er viktig for deg?»', '“What matters to you?”'],
    text: 'Eit spørsmål som flyttar samtalen frå diagnosen til det livet pasienten vil leve. Panelet kan stille det same spørsmålet om tilbodet.',
    source: `Folkehelseinstituttet, vist til i ${PROCESS_GUIDE}`,
  },
  {
    term: 'brukarrepresentant',
    others: ['brukerrepresentant', 'patient and carer representative'],
    text: 'Ein brukar som snakkar for fleire enn seg sjølv. Det krev eiga erfaring og kunnskap om erfaringane til andre. Ein som er tilsett for brukarerfaringa si, bør som hovudregel ikkje vere representant på sin eigen arbeidsplass.',
    source: CENTRAL,
  },
  {
    term: 'brukarpanel',
    others: ['brukerpanel', 'user panel'],
    text: 'Ei fast gruppe brukarar som gir leiinga i ei eining råd. Nokre einingar seier erfaringspanel eller brukarråd om det same.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'brukarråd',
    others: ['brukerråd', 'user council'],
    text: 'Ved UNN: ei fast gruppe brukarar som gir råd på klinikknivå.',
    source: UNN,
  },
  {
    term: 'brukarmedverknadsforum',
    others: ['brukermedvirkningsforum', 'involvement forum'],
    text: 'Ved UNN: ein fast møteplass for brukarar og tilsette i ei avdeling.',
    source: UNN,
  },
  {
    term: 'brukargruppe',
    others: ['brukergruppe', 'user group'],
    text: 'I Midt-Noreg: ei frittståande gruppe som gir råd til ei eining. Administrerande direktør oppnemner ho, etter forslag frå brukarutvalet.',
    source: CENTRAL,
  },
  {
    term: 'brukarutval',
    others: ['brukerutvalg', 'user committee'],
    text: 'Gir råd til styret og leiinga i helseføretaket eller regionen. Brukarorganisasjonane foreslår medlemmer, og styret oppnemner dei. Namnet høyrer til dette nivået. Kall derfor ikkje panelet brukarutval.',
    source: CENTRAL,
  },
  {
    term: 'ungdomsråd',
    others: ['ungdomsråd', 'youth council'],
    text: 'Unge brukarar, ofte 12–25 år, som gir råd til føretaket. Dei som er under 18 år, treng samtykke frå føresette og ein trygg vaksen.',
    source: COMMON,
  },
  {
    term: 'erfaringskonsulent',
    others: ['erfaringskonsulent', 'lived-experience consultant'],
    text: 'Ein tilsett som bruker si eiga erfaring i jobben. Det er noko anna enn å vere brukarrepresentant.',
    source: CENTRAL,
  },
  {
    term: 'brukarorganisasjon',
    others: ['brukerorganisasjon', 'patient organisation'],
    text: 'Ei foreining for pasientar eller pårørande. FFO og SAFO er paraplyar for mange av dei.',
    source: UNN,
  },
  {
    term: 'brukarbank',
    others: ['brukerbank', 'bank of representatives'],
    text: 'Ei liste over brukarar som har meldt seg. Eininga som har banken, finn dei som passar til oppdraget.',
    source: UNN,
  },
  {
    term: 'prioriteringsteam',
    others: ['prioriteringsteam', 'allocation team'],
    text: 'I Helse Bergen: teamet som får bestillingar av brukarrepresentantar og fordeler oppdraga.',
    source: BERGEN,
  },
  {
    term: 'brukarmedverknadskontakt',
    others: ['brukermedvirkningskontakt', 'involvement contact'],
    text: 'Ein tilsett i klinikken som kan brukarmedverknad og hjelper andre med det. Klinikken skal ha minst éin. Når kontakten er på plass, koordinerer kontakten panelet.',
    source: CONTACTS,
  },
  {
    term: 'Seksjon for samhandling',
    others: ['Seksjon for samhandling', 'Section for collaboration'],
    text: 'I Helse Bergen: har ansvar for brukarmedverknad i heile føretaket, samlar kontaktane i eit nettverk og held ei årleg samling.',
    source: BERGEN,
  },
  {
    term: 'interessent',
    others: ['interessent', 'stakeholder'],
    text: 'Ei gruppe som påverkar tilbodet eller blir påverka av det. Begynn med dei viktigaste pasientgruppene de har, eller burde ha hatt.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'involvering',
    others: ['involvering', 'involvement'],
    text: 'Kor mykje eininga involverer gruppa i dag, på tenestenivå. 1 er inga, 2 er noko, 3 er høg grad.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'viktigheit',
    others: ['viktighet', 'importance'],
    text: 'Kor viktig det er for eininga å involvere gruppa. Det handlar ikkje om kor viktig gruppa er. 1 er ikkje viktig, 2 er litt viktig, 3 er viktig.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'gap',
    others: ['gap', 'gap'],
    text: 'Viktigheit minus involvering. Eit stort gap viser kvar de gjer mindre enn de meiner er viktig. Talet vel ikkje gruppa for dykk.',
    source: 'Regelen til rettleiaren, bygd på skalaene i prosessrettleiaren',
  },
  {
    term: 'føringar',
    others: ['føringer', 'framework'],
    text: 'Det som er bestemt før de begynner: formål, tid, pengar og anna panelet må halde seg til.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'unik innsikt',
    others: ['unik innsikt', 'unique insight'],
    text: 'Det brukarar veit, og som de ikkje kan lese ut av undersøkingar, forsking eller erfaringa til dei tilsette.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'seleksjonskriterium',
    others: ['seleksjonskriterium', 'selection criterion'],
    text: 'Ein grunn til å velje nokre grupper framfor andre. Skrivne kriterium gjer det lettare å bli einige, fordi ikkje alle grupper får plass.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'dekning',
    others: ['dekning', 'coverage'],
    text: 'Om gruppene de vel, til saman svarar på alle kriteria. Éin person kan høyre til fleire grupper.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'mandat',
    others: ['mandat', 'terms of reference'],
    text: 'Dokumentet som seier kva panelet skal gjere, kven som er med, korleis det arbeider, og kva leiinga lovar tilbake.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'honorar',
    others: ['honorar', 'involvement payment'],
    text: 'Betaling for tida ein medlem bruker. Reise og tapt arbeidsforteneste kjem i tillegg, etter reglane i føretaket.',
    source: COMMON,
  },
  {
    term: 'teieplikterklæring',
    others: ['taushetserklæring', 'confidentiality agreement'],
    text: 'Medlemmen lovar å ikkje fortelje vidare det han eller ho får vite om andre. Løftet gjeld òg etter at vervet er slutt.',
    source: BERGEN,
  },
  {
    term: 'forsamtale og ettersamtale',
    others: ['forsamtale og ettersamtale', 'conversation before and after'],
    text: 'Leiaren møter representanten før oppdraget for å avklare rolle, omfang og forventningar, og etterpå for å lære av det.',
    source: UNN,
  },
  {
    term: 'forankring',
    others: ['forankring', 'ownership'],
    text: 'At dei som skal bruke råda, vil ha dei. Når leiargruppa og brukarane sjølve har vore med frå starten, er mykje gjort.',
    source: UNN,
  },
  {
    term: 'PDSA',
    others: ['PDSA', 'PDSA'],
    text: 'Planleggje, prøve, sjå kva som skjedde, og justere (plan, do, study, act). Ein måte å evaluere på, i små rundar.',
    source: 'Helsebiblioteket: Modell for kvalitetsforbedring',
  },
];
