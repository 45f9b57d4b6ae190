import type { StepId } from '#domain/guide/steps.ts';

/** What the facilitator has at hand in one step, beside the questions that open it. */
export interface StepScript {
  /** How to begin, in one or two sentences: who starts, alone or together. */
  readonly start: string;
  /** Three things to listen for. */
  readonly listen: readonly [string, string, string];
  /** Questions back when an answer is vague, to be said aloud. */
  readonly vague: readonly string[];
  /** What to do when the room has agreed, or has not. */
  readonly agreed: string;
}

/** Our own words, built on what the guide and its sources say about each step. */
export const scriptNb: Readonly<Record<StepId, StepScript>> = {
  about: {
    start: 'Fyll ut dette før møtet. Les det høyt når dere begynner, og rett det som er feil.',
    listen: [
      'om den som kan bestemme, sitter i rommet',
      'om noen avdelinger mangler ved bordet',
      'hva folk kaller organet: «brukerutvalg» er navnet på utvalget i foretaket',
    ],
    vague: ['Hvem bestemmer dette hvis vi ikke blir enige?', 'Hvem får vite hva vi kommer fram til?'],
    agreed: 'Si hva dere skal ha bestemt når møtet er slutt, og når det er slutt.',
  },
  mapping: {
    start: 'Ta enhetene etter tur. La den som kjenner enheten, svare først.',
    listen: [
      'om det de nevner, gjelder tilbudet og ikke bare hver enkelt pasient',
      'om noe ble annerledes etterpå',
      'forskjeller mellom enhetene: begge kan ha rett',
    ],
    vague: [
      'Når skjedde det sist?',
      'Hvem var med, og hvem spurte dem?',
      'Hva gjorde dere annerledes etterpå?',
    ],
    agreed: 'Skriv det som skjer nå, også «ingen». Det dere ønsker dere, kommer i et senere steg.',
  },
  stakeholders: {
    start: 'Alle svarer stille først. Vis svarene samtidig. Snakk bare om gruppene der svarene spriker.',
    listen: [
      'når noen i gruppen sist ble spurt, og om hva',
      'om de ble spurt før noe var bestemt, eller etterpå',
      'om pårørende er nevnt, og hvem som mangler på listen',
    ],
    vague: [
      'Hva har du sett hos dere som gjorde at du svarte slik?',
      'Kan du nevne én gang det siste året?',
      'Hva tror du de selv ville ha svart?',
    ],
    agreed: 'Lås tallet. Hvis dere fortsatt er uenige, skriver du begge syn og går videre.',
  },
  summary: {
    start: 'Begynn med det dere vil ta vare på. Da blir det lettere å snakke om det som mangler.',
    listen: [
      'om de nevner en ordning som finnes, eller bare en holdning',
      'om områdene passer med gruppene som har størst gap',
      'om to ledere mener ulike ting med samme ord',
    ],
    vague: ['Hvilken enhet tenker du på?', 'Hvordan ville en pasient ha merket det?'],
    agreed: 'Les begge tekstene høyt én gang. Nikker alle, går dere videre.',
  },
  constraints: {
    start: 'La lederen svare først her. Bare lederen kan gi rammene.',
    listen: [
      'hva som allerede er bestemt, og hva et panel faktisk kan være med på å endre',
      'om det finnes penger hvert år, og ikke bare det første',
      'hvem som skal ha tid til å følge opp panelet',
    ],
    vague: [
      'Hvor mange kroner i året er det trygt å love?',
      'Hvem tar regningen hvis det blir dyrere?',
      'Hva skal være annerledes om et år?',
    ],
    agreed: 'Skriv et tall, også om det er lavt. Et panel uten egen budsjettlinje blir sårbart.',
  },
  strategy: {
    start: 'Tenk alene i ett minutt. Snakk to og to, så fire og fire, og til slutt alle.',
    listen: [
      'saker, prosjekter og datoer, ikke «generelt»',
      'hva brukerne skal gjøre, ikke bare at de skal være med',
      'om de samme to personene snakker hele tiden',
    ],
    vague: [
      'Hvilken sak tenker du på?',
      'Hva visste dere ikke da dere bestemte dere?',
      'Hva ville dere gjort annerledes?',
    ],
    agreed: 'Velg de tre viktigste. Resten kan stå i listen eller merkes som uavklart.',
  },
  insight: {
    start: 'Kryss først av for det dere allerede vet noe om fra andre kilder. Spør så hva som er igjen.',
    listen: [
      'ting bare pasienter og pårørende ser: overganger, ventetid, livet hjemme',
      'om svaret allerede finnes i en undersøkelse eller i klager',
      'overraskelser: «det visste jeg ikke»',
    ],
    vague: [
      'Hvem andre kunne ha svart på det?',
      'Hvilket spørsmål ville dere stilt dem først?',
      'Når ble dere sist overrasket?',
    ],
    agreed: 'Behold områdene som ingen andre kilder dekker.',
  },
  decision: {
    start: 'Be hver leder skrive svaret sitt på en lapp før noen sier noe høyt.',
    listen: [
      'om det finnes saker til panelet det første året',
      'om en annen form passer bedre: et enkelt møte, en undersøkelse eller et organ som finnes',
      'om noen sier ja fordi de tror de må',
    ],
    vague: [
      'Hvilke to saker ville panelet fått først?',
      'Hva skjer hvis dere lar være?',
      'Hva må dere selv gjøre for at rådene blir brukt?',
    ],
    agreed: 'Skriv grunnen med deres egne ord. Et nei er også et svar. Rapporten blir like god.',
  },
  criteria: {
    start: 'Alle foreslår først. Så får hver sine prikker, og dere viser dem samtidig.',
    listen: [
      'om kriteriet kan brukes: går det an å si ja eller nei for en gruppe?',
      'om kriteriet bare passer til de gruppene som roper høyest',
      'om noen grupper aldri vil oppfylle noe av det dere har valgt',
    ],
    vague: ['Hvordan ser dere om en gruppe oppfyller det?', 'Hvilken gruppe faller utenfor da?'],
    agreed: 'Behold tre til fem. Prikkene er bare et råd. Dere velger.',
  },
  groups: {
    start: 'Gå gjennom gruppene med størst gap først. Gapet er bare et råd. Dere velger.',
    listen: [
      'om dere velger dem som er lettest å finne',
      'om et kriterium ikke blir dekket av noen',
      'hvem som trenger tolk eller tilrettelegging for å kunne være med',
    ],
    vague: [
      'Hva kan denne gruppen fortelle som ingen andre kan?',
      'Hvordan når dere noen som ikke er med i en forening?',
    ],
    agreed: 'Én person kan dekke flere grupper. Sørg for at det blir minst to representanter.',
  },
  roles: {
    start: 'Spør først hva medlemmene skal gjøre. Kravene kommer etterpå.',
    listen: [
      'krav som stenger ute dem dere helst vil høre fra',
      'oppgaver ingen har tid til å følge opp',
      'om «nødvendig» betyr at personen må kunne det fra første dag',
    ],
    vague: ['Hvem ville ikke søkt hvis dette sto der?', 'Kan dere lære det bort etterpå?'],
    agreed: 'Tell opp: én til tre nødvendige og én til tre ønskelige i hver liste.',
  },
  mandate: {
    start: 'Les forslaget høyt, ett avsnitt om gangen. Spør bare: Stemmer dette hos oss?',
    listen: [
      'når i en sak panelet kommer inn: før eller etter at noe er bestemt',
      'hvem som svarer panelet, og innen når',
      'løfter som ingen har sagt at de skal holde',
    ],
    vague: ['Hvem gjør det?', 'Hvilken dato?', 'Hva skjer med et råd dere ikke følger?'],
    agreed: 'Gå videre når innholdet stemmer. Ordene kan én person pusse på etterpå.',
  },
  plan: {
    start: 'Ta det som må skje først. Gi hvert tiltak én ansvarlig før dere går til det neste.',
    listen: [
      'tiltak uten en rolle som eier dem',
      'frister som faller i ferier eller etter at noen slutter',
      'om dere vil kunne se at noe er blitt annerledes',
    ],
    vague: ['Hva er det aller første noen gjør?', 'Når er det gjort?', 'Hva kan dere telle?'],
    agreed: 'La hver ansvarlig lese sitt tiltak høyt. Da hører dere om det holder.',
  },
  export: {
    start: 'Se sammen på det som mangler. Bestem hvem som gjør det ferdig.',
    listen: [
      'om noen er uenige i noe som er skrevet',
      'hvem som må lese dokumentene før de blir vedtatt',
      'hvem som forteller de andre i enheten hva dere har bestemt',
    ],
    vague: ['Hvem trenger å se dette før fredag?', 'Hva kan vente til neste møte?'],
    agreed: 'Last ned dokumentene og prosessfilen før dere går.',
  },
};
