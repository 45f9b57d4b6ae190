/** The words of the yearly report. Bokmål. */
export const yearlyReportNb = {
  titleIn: 'Årsrapport for {body} i {unit}',
  titleFor: 'Årsrapport for {body}',
  date: 'Dato',
  receivers: 'Går til',
  members: 'Medlemmene',
  share: '{people} ({percent} %)',
  bodies: 'Organer medlemmene har møtt i',
  meetings: 'Møter og samlinger',
  work: 'Timer og kostnad',
  adviceCount: 'Råd gitt: {given}. Besvart: {answered}. Ført til noe: {outcome}.',
  noAnswer: 'Ikke besvart ennå',
  noOutcome: 'Ikke skrevet ennå',
  advice: 'Råd og svar',
  nextYear: 'Mål og plan for neste år',
  done: 'Tiltak som er gjort',
  remaining: 'Tiltak som gjenstår',
} as const;
