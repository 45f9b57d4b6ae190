interface Section {
  readonly heading: string;
  readonly text: readonly string[];
  readonly points: readonly string[];
}

/** What is kept, on which the page of privacy is true. Bokmål. */
const privacy: readonly Section[] = [
  {
    heading: 'Hva som lagres, og hvor',
    text: [
      'Alt ligger i denne nettleseren på denne maskinen. Ingen felles database tar imot det dere skriver, og dere trenger ingen konto.',
    ],
    points: [
      'prosessene, med alt dere skriver i dem',
      'tidligere utgaver av dem, så dere kan angre',
      'svar fra ledere og medlemmer som dere har tatt inn',
      'svar du selv er i gang med, på en invitasjon eller et spørreskjema',
      'maler og profiler dere har hentet inn eller skrevet',
      'språket du har valgt, om sidene skal være lyse eller mørke, og råd du har skjult',
      'hvilket møte telefonen din sist var med i',
      'selve programmet, så det virker uten nett',
    ],
  },
  {
    heading: 'Hva som sendes',
    text: [
      'Programmet sender ingenting av seg selv. Siden har en regel som får nettleseren til å stoppe det. Siden bruker ingen informasjonskapsler og måler ikke bruken.',
      'Unntaket: Sykehuset kan ha satt opp en egen linje, så de i rommet kan svare fra telefonen. Når fasilitatoren åpner for telefoner, går spørsmålet dere er ved, og svarene til den serveren. De slettes når avstemningen avsluttes.',
      'Dere kan også velge at ledernes svar kommer med linjen. De er forseglet, og serveren kan ikke lese dem. De slettes når dere har tatt dem inn. Dere kan velge at helseforetaket ser et kort sammendrag. Hva det sier, står på oversikten. Dere kan ta det tilbake. Dere kan også velge å dele prosessen med en kollega. Da ligger svarene på serveren, og den som drifter den, kan lese dem. De slettes når dere slutter å dele. Hvis dere sletter prosessen for godt, slettes alt den har på serveren. En plass ingen har brukt på to år, slettes også.',
      'Serveren ser at noen henter filene, som på alle nettsider. Den ser aldri hva dere skriver.',
      'Invitasjoner og svar sender dere selv, i e-post eller på en annen måte. Da gjelder reglene for den kanalen. Det som står etter # i en lenke, blir ikke sendt til serveren.',
      'En fil til en kollega har ikke med nøkkelen, møtenotatene dine og det hver leder svarte. Du kan velge å ta det med.',
    ],
    points: [],
  },
  {
    heading: 'Spørreskjemaer uten navn',
    text: [
      'Den som svarer på et spørreskjema, oppgir ikke navn. Svaret får en tilfeldig kode. Den som har koden, kan be om å få svaret slettet.',
      'Svarene vises når minst tre har svart. Den som åpner prosessfilen med et annet program, kan likevel lese hvert svar. Den som får et svar på e-post, ser hvem som sendte det.',
    ],
    points: [],
  },
  {
    heading: 'Hva nettleseren kan gjøre på egen hånd',
    text: [
      'Noen nettlesere kan sende tekst til leverandøren sin for å rette den eller oversette den. Vi ber nettleseren la være å rette og foreslå tekst i feltene. Den kan ha innstillinger vi ikke kan styre.',
    ],
    points: [
      'Slå av utvidet stavekontroll i innstillingene til nettleseren.',
      'La ikke nettleseren oversette siden mens dere arbeider.',
      'Utvidelser kan lese det som står på siden. Bruk en nettleser som IT-avdelingen har satt opp.',
    ],
  },
  {
    heading: 'Hva dere ikke skal skrive',
    text: ['Veilederen handler om tjenester, ikke om enkeltpersoner.'],
    points: [
      'Skriv ikke om enkeltpasienter, pårørende eller ansatte.',
      'Skriv roller der det går, ikke navn.',
      'I en liten gruppe kan sted, alder og diagnose være nok til at noen blir gjenkjent.',
    ],
  },
  {
    heading: 'Delte maskiner og private vinduer',
    text: [
      'På en delt maskin med felles pålogging kan den neste lese det dere har skrevet. Last ned prosessfilen, og slett alt når dere er ferdige.',
      'I et privat vindu (InPrivate, inkognito) blir alt borte når vinduet lukkes. Last ned prosessfilen før dere lukker det.',
    ],
    points: [],
  },
];

/** What was tried, and what does not hold. Bokmål. */
const accessibility: readonly Section[] = [
  {
    heading: 'Hva som ikke er i samsvar',
    text: ['Dette vet vi om. Hvis du finner noe annet, vil vi gjerne vite det.'],
    points: [
      'PDF-filene er ikke merket for skjermlesere (1.3.1). Bruk Word, eller åpne forhåndsvisningen i Chrome eller Edge og skriv den ut til PDF.',
      'Norske ord og egennavn inne i engelske setninger er ikke merket som norske. Det dere selv skriver på et annet språk enn siden har, er ikke merket i tegninger og i navn som bare skjermlesere får (3.1.2).',
    ],
  },
  {
    heading: 'Hva vi ikke har undersøkt',
    text: ['Her kan vi ikke si om kravene er oppfylt.'],
    points: [
      'Vi har ikke prøvd programmet med en skjermleser i bruk. Vi har sett på det nettleseren gir videre til skjermlesere.',
      'Ingen som bruker hjelpemidler til daglig, har prøvd programmet for oss.',
      'Dokumenter som lages med deres egen Word-mal, blir som malen er.',
      'Siden er ikke vurdert av noen utenfor prosjektet.',
    ],
  },
  {
    heading: 'Slik er det undersøkt',
    text: ['Dette er en egenvurdering. Den bygger på prøver som kjøres når programmet endres.'],
    points: [
      'Vi går gjennom sidene med axe, med reglene for WCAG 2.1 og 2.2, nivå A og AA. Det gjøres på tre språk, med lyst og mørkt utseende.',
      'Sidene blir tegnet 320 piksler brede, for å se at ingen av dem må rulles sidelengs.',
      'Oppgavene blir gjort i en nettleser, og mye av det med tastatur alene.',
    ],
  },
];

/** The page of privacy and the statement of accessibility. Bokmål. */
export const statementsNb = {
  toStart: 'Til forsiden',
  publisher: 'Hvem som står bak',
  published: (name: string) => `Denne utgaven er lagt ut av ${name}.`,
  contact: 'Kontakt:',
  noPublisher:
    'Den som har lagt ut denne utgaven, har ikke skrevet inn hvem de er. Det må de gjøre før siden tas i bruk. Til da: spør IT-avdelingen der du fant lenken.',
  privacy: {
    title: 'Personvern',
    lead: 'Alt dere skriver, blir i denne nettleseren. Ingenting sendes noe sted, med ett unntak som står under «Hva som sendes».',
    parts: privacy,
    forget: 'Slik sletter dere alt',
    forgetText:
      'Under Innstillinger er det én knapp som sletter alt dere har skrevet i denne nettleseren, for godt. Det prosessene har på sykehusets server, slettes også. Dere kan laste ned en kopi først. Filer dere har lastet ned, og selve programmet blir liggende.',
    toForget: 'Gå til «Slett alt» i Innstillinger',
    responsible:
      'Den som har lagt ut programmet, får ikke se det dere skriver. Helseforetaket deres er ansvarlig for det dere behandler i det. Spør personvernombudet hvis dere er i tvil.',
  },
  accessibility: {
    title: 'Tilgjengelighetserklæring',
    lead: 'Brukerpanelveilederen skal kunne brukes av alle, også på telefon, med tastatur og med hjelpemidler.',
    status: 'Status',
    statusText:
      'Programmet er delvis i samsvar med WCAG 2.1 på nivå A og AA, som er kravet i forskrift om universell utforming av IKT-løsninger. Det som ikke er i samsvar, står nedenfor.',
    parts: accessibility,
    fault: 'Si fra om feil',
    faultText:
      'Skriv hvilken side det gjelder, hva du prøvde å gjøre, og hvilken nettleser og hvilke hjelpemidler du bruker. Skriv ikke om pasienter.',
    authority:
      'Uutilsynet fører tilsyn med kravene. Hvis virksomheten er offentlig, skal den også ha sin egen erklæring på uustatus.no.',
    assessed: (day: string) => `Erklæringen ble laget ${day}.`,
  },
};
