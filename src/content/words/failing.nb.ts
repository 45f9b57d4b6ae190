/** What is said when a page cannot be shown. */
export const failingNb = {
  title: 'Noe gikk galt',
  text: 'Svarene dine er lagret på denne maskinen. Last siden på nytt for å gå videre.',
  reload: 'Last siden på nytt',
  toStart: 'Til forsiden',
  details: 'Teknisk beskrivelse',
  notFoundTitle: 'Siden finnes ikke',
  notFound: 'Lenken kan være skrevet feil.',
  notFetchedTitle: 'Siden lot seg ikke hente',
  notFetched:
    'Nettet kan være borte. Alt du har skrevet, er lagret på denne maskinen. Prøv igjen når nettet er tilbake.',
  tryAgain: 'Prøv igjen',
  translated:
    'Nettleseren oversetter siden. Da kan noe av det som står her, være feil eller gammelt. Slå av oversettelsen mens du skriver. Det du har skrevet, er lagret.',
};
