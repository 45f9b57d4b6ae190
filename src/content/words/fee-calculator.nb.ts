/** The calculator of what a panel costs. */
export const feeCalculatorNb = {
  calculator: 'Hva koster panelet?',
  calculatorHelp: 'Regn ut honoraret og se det mot kostnadsrammen. Satsen skal alltid ha kilde og dato.',
  honorarium: 'Honorar per år',
  total: 'Alt i alt per år',
  within: (kroner: string) => `${kroner} igjen av rammen.`,
  over: (kroner: string) => `${kroner} mer enn rammen.`,
  noFrame: 'Skriv kostnadsrammen i kroner for å sammenligne.',
  unreadFrame: 'Kostnadsrammen kan vi ikke lese som ett tall, så vi sammenligner ikke.',
  unreadSums: 'Vi regner ut summen når alle tallene kan leses.',
  useRate: (rate: string, since: string) => `Bruk ${rate} (gjelder fra ${since})`,
  ratesFrom: 'Kjente satser',
  oldRate: 'Satsen er mer enn tolv måneder gammel. Sjekk om det finnes en ny.',
  formula: 'Medlemmer × møter × timer (minst én, nærmeste halve) × sats.',
  ownYear: 'Samlinger, opplæring og åpne møter i panelets eget år er med, med sin egen lengde og kostnad.',
  kroner: (amount: string) => `${amount} kr`,
};
