/** One process on several machines: on the overview, and where a colleague comes in. Bokmål. */
export const togetherNb = {
  title: 'Sammen med en kollega',
  lead: 'Du kan dele prosessen med en kollega. Da skriver dere i den samme prosessen, fra hver deres maskin.',
  seen: 'Det dere skriver, ligger da på sykehusets server. Den som drifter serveren, kan lese det.',
  own: 'Dette blir hos deg: nøkkelen til forseglede svar, dine egne notater, det lederne har svart før du tar det inn, og stemmer fra møtet.',
  name: 'Navnet kollegaene ser',
  start: 'Del prosessen',
  asking: 'Spør linjen …',
  on: 'Prosessen er delt.',
  joined: 'Du skriver i denne prosessen sammen med en kollega.',
  ended: 'Prosessen deles ikke lenger. Alt du har, ligger fortsatt på denne maskinen.',
  newer:
    'Prosessen deles med en nyere versjon av veilederen. Last siden på nytt for å få den. Det du skriver så lenge, er lagret på denne maskinen og blir delt etterpå.',
  older:
    'Prosessen deles med en eldre versjon av veilederen. Be kollegaen om å laste siden på nytt. Det du skriver så lenge, er lagret på denne maskinen og blir delt etterpå.',
  alone: 'Ingen andre er her nå.',
  makeLink: 'Lag en lenke til en kollega',
  link: 'Lenke til kollegaen',
  linkHelp:
    'Den som har lenken, kan lese og skrive i hele prosessen. Send den bare til den det gjelder. Den virker i ett år, eller til du slutter å dele.',
  copy: 'Kopier lenken',
  copied: 'Lenken er kopiert.',
  marked: 'Lenken er merket. Kopier den med Ctrl + C.',
  stop: 'Slutt å dele',
  stopTitle: 'Vil du slutte å dele?',
  stopText:
    'Prosessen slettes fra serveren, og lenkene slutter å virke. Du og kollegaene beholder det dere har på hver deres maskin.',
  leaveText:
    'Prosessen blir på denne maskinen. Det du skriver fra nå av, kommer ikke til de andre, og det de skriver, kommer ikke hit.',
  cancel: 'Avbryt',
  down: 'Linjen svarer ikke nå. Ingenting er endret. Prøv igjen senere.',
  /** The page a colleague's link leads to. */
  join: {
    title: 'Skriv sammen med en kollega',
    lead: 'En kollega vil dele en prosess med deg. Når du blir med, kommer den til denne maskinen, og dere kan skrive i den begge to.',
    press: 'Bli med',
    joining: 'Henter prosessen …',
    known:
      'Hvis du har prosessen fra før, kommer den delte i stedet for din. Din finner du da under «Tidligere utgaver».',
    gone: 'Lenken virker ikke lenger. Be kollegaen om en ny.',
    newer:
      'Prosessen deles med en nyere versjon av veilederen. Last siden på nytt, og trykk «Bli med» igjen.',
    older:
      'Prosessen deles med en eldre versjon av veilederen. Be kollegaen om å laste siden på nytt. Prøv igjen etterpå.',
    failed: 'Vi fikk ikke lagret prosessen på denne maskinen. Prøv igjen.',
    none: 'Her er det ingen linje. Åpne lenken på nytt når du er på nettet.',
  },
};
