import type { Parts } from '#content/languages/parts.ts';

/** What is said before the program has started, or where it cannot. Nynorsk. */
export const beforeStartNn: Parts['beforeStart'] = {
  noScript:
    'Brukerpanelveilederen treng JavaScript for å verke. Slå på JavaScript i nettlesaren, eller be IT-avdelinga om hjelp. Ingenting av det du skriv, forlèt maskina.',
  tooOldTitle: 'Nettlesaren er for gammal',
  tooOld:
    'Brukerpanelveilederen treng ein nyare nettlesar: Edge, Chrome, Firefox eller Safari frå dei siste to åra. Be IT-avdelinga om å oppdatere han, eller opne adressa på ei anna maskin. Det som er lagra her frå før, blir liggjande.',
  notStartedTitle: 'Vi fekk ikkje henta programmet',
  notStarted:
    'Nettet kan ha falle ut medan sida blei henta. Det du har lagra på denne maskina før, ligg der. Sida prøver igjen av seg sjølv når nettet er tilbake. Du kan òg prøve sjølv.',
  tryAgain: 'Prøv igjen',
};
