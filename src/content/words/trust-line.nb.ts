import { togetherNb } from './together.nb.ts';

/** What the trust sees of its clinics by its line, bokmål. */
export const trustLineNb = {
  /** On the overview of a process. */
  summary: {
    title: 'Til helseforetaket',
    lead: 'Helseforetaket kan følge arbeidet i alle enhetene. Dere velger om det skal se dette fra dere:',
    unit: 'Enhet',
    need: 'Brukerpanel',
    phase: 'Steg',
    mandate: 'Mandat',
    late: 'Tiltak over fristen',
    evaluation: 'Skal evalueres',
    noDay: 'ingen dag',
    nothingElse: 'Ikke noe annet sendes. Det oppdateres når prosessen er åpen.',
    start: 'La helseforetaket se dette',
    starting: 'Spør linjen …',
    on: 'Helseforetaket ser dette.',
    stop: 'Ta det tilbake',
    stopped: 'Sammendraget er slettet fra serveren.',
    down: 'Linjen svarer ikke nå. Ingenting er endret. Prøv igjen senere.',
    undo: 'Til helseforetaket',
  },
  /** Where a process has not been used for long. */
  warning: {
    text: (day: string) =>
      `Plassen på sykehusets linje slettes ${day}, fordi ingen har brukt den på lenge. Prosessen i denne nettleseren blir ikke borte.`,
    keep: 'Behold plassen',
    kept: 'Plassen er beholdt.',
  },
  /** The page of the one who oversees. */
  overseer: {
    title: 'Enhetene i helseforetaket',
    lead: 'Her står det enhetene selv har valgt å vise. Ikke noe annet av arbeidet deres kan leses herfra.',
    none: 'Her er det ingen linje. Åpne lenken der programmet er lagt ut.',
    refused: 'Lenken gjelder ikke lenger. Be om en ny fra den som drifter serveren.',
    down: 'Linjen svarer ikke nå. Prøv igjen om litt.',
    reading: 'Henter …',
    again: 'Hent på nytt',
    empty: 'Ingen enheter har vist noe ennå.',
    phases: 'Hvor langt enhetene er kommet',
    phasesLead: 'En linje for hvert steg enhetene skal videre med, delt etter hvordan det står med mandatet.',
    kinds: {
      covered: 'Mandat godkjent',
      planned: 'Til godkjenning eller endret',
      missed: 'Utkast',
      unknown: 'Ikke begynt',
    },
    late: (late: number, units: number) =>
      late === 0
        ? 'Ingen tiltak er over fristen.'
        : `${late} tiltak er over fristen, i ${units === 1 ? '1 enhet' : `${units} enheter`}.`,
  },
  together: togetherNb,
};
