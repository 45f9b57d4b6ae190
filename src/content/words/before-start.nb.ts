/** What is said before the program has started, or where it cannot. It is written into the page itself (scripts/first-words.ts). */
export const beforeStartNb = {
  noScript:
    'Brukerpanelveilederen trenger JavaScript for å virke. Slå på JavaScript i nettleseren, eller be IT-avdelingen om hjelp. Ingenting av det du skriver, forlater maskinen.',
  tooOldTitle: 'Nettleseren er for gammel',
  tooOld:
    'Brukerpanelveilederen trenger en nyere nettleser: Edge, Chrome, Firefox eller Safari fra de to siste årene. Be IT-avdelingen om å oppdatere den, eller åpne adressen på en annen maskin. Det som er lagret her fra før, blir liggende.',
  notStartedTitle: 'Programmet lot seg ikke hente',
  notStarted:
    'Nettet kan ha falt ut mens siden ble hentet. Det du har lagret på denne maskinen før, ligger der. Siden prøver igjen av seg selv når nettet er tilbake. Du kan også prøve selv.',
  tryAgain: 'Prøv igjen',
};
