import type { MandateClauses, MandateReasons, MandateTasks } from './mandate-facts.ts';

/** Main tasks panels most often have, to pick from. */
export const mandateTasksNn = {
  strategy: 'Gi råd om strategi, planar, prioriteringar og budsjett',
  premises: 'Gi råd om lokale, skilting og tilgjenge',
  link: 'Vere bindeledd mellom eininga og medlemmer, organisasjonar og lokalmiljø',
  representatives: 'Foreslå brukarrepresentantar til prosjekt og utval',
  'quality-data': 'Sjå på brukarundersøkingar, kvalitetstal og mønster i klager og avvik',
  information: 'Lese og forbetre informasjon til pasientar og pårørande',
  research: 'Gi råd om kva eininga bør forske på, og korleis',
} as const satisfies MandateTasks;

/** Clauses other mandates have, each with words to begin from. */
export const mandateClausesNn = {
  'most-periods':
    'Ein medlem kan bli oppnemnd på nytt når perioden er ute, så lenge taket for periodar ikkje er nådd.',
  deputies: 'Panelet har varamedlemmer. Dei blir kalla inn når ein medlem er borte over tid.',
  overlap:
    'Høgst halvparten av medlemmene blir bytte ut samtidig. Dersom nokon sluttar før tida, blir ein ny oppnemnd for resten av perioden.',
  chair: 'Panelet vel sjølv leiar og nestleiar på det første møtet.',
  'appointed-by':
    'Leiaren av eininga oppnemner medlemmene. Brukarorganisasjonar og brukarutvalet kan foreslå kandidatar.',
  'no-individual-cases': 'Panelet behandlar ikkje klager eller saker om enkeltpersonar.',
  confidentiality: 'Medlemmene har teieplikt og skriv under på ei teieplikterklæring før det første møtet.',
  impartiality:
    'Brukarrepresentantane kan ikkje vere tilsette i eininga. To medlemmer kan ikkje kome frå same familie. Ein medlem seier frå når ei sak gjeld eige arbeid eller eigne interesser.',
  'meeting-lead': 'Leiaren av panelet leier møta. Koordinatoren kallar inn, skriv referat og følgjer opp.',
  'papers-in-time':
    'Sakliste og papir blir sende ut seinast sju dagar før møtet. Papira er korte og skrivne i klart språk.',
  'two-cases': 'Panelet behandlar høgst to saker i kvart møte.',
  'answers-to-advice':
    'Leiargruppa svarar på kvart råd innan fire veker. Råd og svar står i ei liste som medlemmene kan lese.',
  absence:
    'Ein medlem kan be om pause ved sjukdom. Den som er borte tre møte på rad utan å seie frå, går ut av panelet.',
  revision: 'Mandatet blir gått gjennom eitt år etter oppstart, og deretter annakvart år.',
  training:
    'Nye medlemmer får opplæring i rolla, i teieplikt og i korleis eininga arbeider, før det første møtet.',
  observers: 'Panelet kan invitere observatørar og fagfolk til enkelte saker. Dei har ikkje røysterett.',
  voting:
    'Panelet søkjer semje. Dersom det ikkje blir semje, står alle syna i rådet. Over halvparten av medlemmene må vere til stades når panelet vedtek noko.',
  minutes:
    'Referatet blir sendt til medlemmene og leiargruppa innan to veker. Det blir godkjent på neste møte og lagt der alle i eininga finn det.',
  'speaks-for':
    'Ein medlem bruker eigne erfaringar og erfaringar frå andre i same situasjon, og snakkar ikkje på vegner av éin organisasjon.',
  leaving:
    'Ein medlem kan gå ut når som helst ved å seie frå til koordinatoren, og treng ikkje å gi nokon grunn.',
  exclusion:
    'Ansvarleg leiar kan avslutte oppdraget etter ein samtale dersom ein medlem bryt teieplikta eller ikkje møter over tid.',
  'working-groups':
    'Panelet kan lage arbeidsgrupper for avgrensa oppgåver. Gruppene legg arbeidet sitt fram for heile panelet.',
  'not-instead':
    'Panelet kjem i tillegg til annan brukarmedverknad. Eininga spør framleis pasientar og pårørande direkte og bruker representantar i prosjekt.',
  'members-can-expect':
    'Medlemmene kan vente god informasjon, støtte frå koordinatoren, tilrettelegging ved behov og svar på råda sine.',
  'expected-of-members':
    'Eininga ventar at medlemmene les papira, møter førebudde, lyttar til andre og løftar blikket frå si eiga sak.',
  'other-bodies':
    'Panelet er representert i desse organa: [fyll inn]. Dei som møter der, fortel heile panelet om det på neste møte.',
  'yearly-report': 'Panelet og koordinatoren skriv ein kort rapport kvart år om møte, råd, svar og resultat.',
  'youth-consent': 'Føresette samtykkjer skriftleg før ein medlem som treng samtykke, blir med.',
  'youth-adult':
    'Ein fast, trygg vaksen er med på møta. Ungdommane kan gå til den vaksne før, under og etter møtet.',
  'youth-too-old': 'Ein medlem som når aldersgrensa midt i ein periode, sit perioden ut.',
} as const satisfies MandateClauses;

/** Why others have each of them. */
export const mandateReasonsNn = {
  'most-periods': 'Alle veit om dei kan halde fram.',
  deputies: 'Sjukdom skal ikkje gjere panelet for lite.',
  overlap: 'Erfaringa blir i panelet når nokon sluttar.',
  chair: 'Medlemmene eig si eiga sakliste.',
  'appointed-by': 'Det er klart kven som avgjer kven som sit.',
  'no-individual-cases': 'Klager har eigne vegar, og enkeltpersonar skal vernast.',
  confidentiality: 'Medlemmene kan få høyre om andre.',
  impartiality: 'Råda skal kome frå den som bruker tilbodet.',
  'meeting-lead': 'To roller med kvart sitt ansvar er lettare å fylle.',
  'papers-in-time': 'Mange treng tid til å lese og til å spørje andre.',
  'two-cases': 'Få saker gir tid til samtale.',
  'answers-to-advice': 'Den som gir råd, skal få vite kva dei førte til.',
  absence: 'Sjukdom er vanleg blant dei som har erfaringa.',
  revision: 'Eit mandat blir fort gammalt.',
  training: 'Ingen kan rolla frå før.',
  observers: 'Andre kan lære og bidra utan å telje med.',
  voting: 'Usemje skal òg høyrast.',
  minutes: 'Det som blir sagt, skal fram til dei det gjeld.',
  'speaks-for': 'Medlemmer frå organisasjonar lurer ofte på dette.',
  leaving: 'Det skal vere lett å gå ut utan å forklare seg.',
  exclusion: 'Når det først har skjedd, er det for seint å lage regelen.',
  'working-groups': 'Nokre oppgåver treng færre folk og meir tid.',
  'not-instead': 'Eit panel kan ikkje snakke for alle.',
  'members-can-expect': 'Den som stiller opp, skal vite kva eininga lovar.',
  'expected-of-members': 'Krava er lettare å møte når dei står skrivne.',
  'other-bodies': 'Råd når lenger når nokon er i rommet der det blir avgjort.',
  'yearly-report': 'Både medlemmer og leiing ser kva året førte til.',
  'youth-consent': 'Unge under aldersgrensa kan ikkje seie ja åleine.',
  'youth-adult': 'Møta kan ta opp det som er vondt.',
  'youth-too-old': 'Ingen skal måtte gå midt i eit arbeid.',
} as const satisfies MandateReasons;
