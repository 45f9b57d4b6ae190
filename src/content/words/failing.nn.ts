import type { Parts } from '#content/languages/parts.ts';

/** What is said when a page cannot be shown. Nynorsk. */
export const failingNn: Parts['shell']['error'] = {
  title: 'Noko gjekk gale',
  text: 'Svara dine er lagra på denne maskina. Last sida på nytt for å gå vidare.',
  reload: 'Last sida på nytt',
  toStart: 'Til framsida',
  details: 'Teknisk omtale',
  notFoundTitle: 'Sida finst ikkje',
  notFound: 'Lenka kan vere skriven feil.',
  notFetchedTitle: 'Vi fekk ikkje henta sida',
  notFetched:
    'Nettet kan vere borte. Alt du har skrive, er lagra på denne maskina. Prøv igjen når nettet er tilbake.',
  tryAgain: 'Prøv igjen',
  translated:
    'Nettlesaren omset sida. Då kan noko av det som står her, vere feil eller gammalt. Slå av omsetjinga medan du skriv. Det du har skrive, er lagra.',
};
