/** The words of the yearly report. Nynorsk. */
export const yearlyReportNn = {
  titleIn: 'Årsrapport for {body} i {unit}',
  titleFor: 'Årsrapport for {body}',
  date: 'Dato',
  receivers: 'Går til',
  members: 'Medlemmene',
  share: '{people} ({percent} %)',
  bodies: 'Organ medlemmene har møtt i',
  meetings: 'Møte og samlingar',
  work: 'Timar og kostnad',
  adviceCount: 'Råd gitt: {given}. Svara på: {answered}. Ført til noko: {outcome}.',
  noAnswer: 'Ikkje svara på enno',
  noOutcome: 'Ikkje skrive enno',
  advice: 'Råd og svar',
  nextYear: 'Mål og plan for neste år',
  done: 'Tiltak som er gjorde',
  remaining: 'Tiltak som står att',
} as const;
