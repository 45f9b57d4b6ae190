import type { Parts } from '#content/languages/parts.ts';

/** One process on several machines, nynorsk. */
export const togetherNn: Parts['trustLine']['together'] = {
  title: 'Saman med ein kollega',
  lead: 'Du kan dele prosessen med ein kollega. Då skriv de i den same prosessen, frå kvar dykkar maskin.',
  seen: 'Det de skriv, ligg då på serveren til sjukehuset. Den som driftar serveren, kan lese det.',
  own: 'Dette blir hos deg: nøkkelen til forsegla svar, dine eigne notat, det leiarane har svara før du tek det inn, og stemmer frå møtet.',
  name: 'Namnet kollegaene ser',
  start: 'Del prosessen',
  asking: 'Spør linja …',
  on: 'Prosessen er delt.',
  joined: 'Du skriv i denne prosessen saman med ein kollega.',
  ended: 'Prosessen blir ikkje delt lenger. Alt du har, ligg framleis på denne maskina.',
  newer:
    'Prosessen blir delt med ein nyare versjon av rettleiaren. Last sida på nytt for å få han. Det du skriv så lenge, er lagra på denne maskina og blir delt etterpå.',
  older:
    'Prosessen blir delt med ein eldre versjon av rettleiaren. Be kollegaen om å laste sida på nytt. Det du skriv så lenge, er lagra på denne maskina og blir delt etterpå.',
  alone: 'Ingen andre er her no.',
  makeLink: 'Lag ei lenke til ein kollega',
  link: 'Lenke til kollegaen',
  linkHelp:
    'Den som har lenka, kan lese og skrive i heile prosessen. Send ho berre til den det gjeld. Ho verkar i eitt år, eller til du sluttar å dele.',
  copy: 'Kopier lenka',
  copied: 'Lenka er kopiert.',
  marked: 'Lenka er merkt. Kopier ho med Ctrl + C.',
  stop: 'Slutt å dele',
  stopTitle: 'Vil du slutte å dele?',
  stopText:
    'Prosessen blir sletta frå serveren, og lenkene sluttar å verke. Du og kollegaene beheld det de har på kvar dykkar maskin.',
  leaveText:
    'Prosessen blir på denne maskina. Det du skriv frå no av, kjem ikkje til dei andre, og det dei skriv, kjem ikkje hit.',
  cancel: 'Avbryt',
  down: 'Linja svarar ikkje no. Ingenting er endra. Prøv igjen seinare.',
  join: {
    title: 'Skriv saman med ein kollega',
    lead: 'Ein kollega vil dele ein prosess med deg. Når du blir med, kjem han til denne maskina, og de kan skrive i han begge to.',
    press: 'Bli med',
    joining: 'Hentar prosessen …',
    known:
      'Har du prosessen frå før, kjem den delte i staden for din. Din finn du då under «Tidlegare utgåver».',
    gone: 'Lenka verkar ikkje lenger. Be kollegaen om ei ny.',
    newer:
      'Prosessen blir delt med ein nyare versjon av rettleiaren. Last sida på nytt, og trykk «Bli med» igjen.',
    older:
      'Prosessen blir delt med ein eldre versjon av rettleiaren. Be kollegaen om å laste sida på nytt. Prøv igjen etterpå.',
    failed: 'Vi fekk ikkje lagra prosessen på denne maskina. Prøv igjen.',
    none: 'Her er det inga linje. Opne lenka på nytt når du er på nettet.',
  },
};
