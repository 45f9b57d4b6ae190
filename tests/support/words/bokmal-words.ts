/** Words that are bokmål and never nynorsk. */
const WORDS = [
  'ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke noe noen dere deres jeg være gjør gjøre gjøres',
  'sier fra bare mer selv hver hvert uten samme hele nå ble kommer velger annen annet flere mye sammen egen',
  'finnes ansatt ansatte svarer lager trenger passer rollen listen pasienter saken tiden',
  'filen lenken mappen gruppen maskinen svarene tallene forslagene stegene feltene',
  'åpne åpner åpnet lagret slettet endret hentet lastet fjernet angret laget avsluttet startet',
  'vises sendes slettes endres lagres hentes brukes lages fortsett fortsatt allerede dokumenter prosesser',
  'versjoner utgave utgaver planer tekster bilde bilder perioder dager timer minutter personer uenighet',
  'fortelle fortell uke uken forrige øverst nederst vinduet vindu vinduer foretaket foretakets',
].flatMap((line) => line.split(' '));

/** Beginnings of words that are bokmål and never nynorsk. */
const BEGINNINGS = [
  'brukermed brukerpanel brukerråd brukerutvalg brukerrep pårørende tjeneste enhet leder ansvarlig utvalg',
  'mulighet ønskelig oppgave erfaringer helseforetak forbedring forskning utdannelse taushet',
  'arbeidsfortjeneste beslutning eksempel veileder nettleser',
].flatMap((line) => line.split(' '));

/** Finds a word of bokmål in what should be nynorsk. */
export const bokmalWord = new RegExp(
  `(?<!\\p{L})(?:(?:${WORDS.join('|')})(?!\\p{L})|(?:${BEGINNINGS.join('|')}))`,
  'iu',
);
