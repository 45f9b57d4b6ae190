import type { Parts } from '#content/languages/parts.ts';
import { togetherNn } from './together.nn.ts';

/** What the trust sees of its clinics by its line, nynorsk. */
export const trustLineNn: Parts['trustLine'] = {
  summary: {
    title: 'Til helseføretaket',
    lead: 'Helseføretaket kan følgje arbeidet i alle einingane. De vel om det skal sjå dette frå dykk:',
    unit: 'Eining',
    need: 'Brukarpanel',
    phase: 'Steg',
    mandate: 'Mandat',
    late: 'Tiltak over fristen',
    evaluation: 'Skal evaluerast',
    noDay: 'ingen dag',
    nothingElse: 'Ikkje noko anna blir sendt. Det blir oppdatert når prosessen er open.',
    start: 'La helseføretaket sjå dette',
    starting: 'Spør linja …',
    on: 'Helseføretaket ser dette.',
    stop: 'Ta det tilbake',
    stopped: 'Samandraget er sletta frå serveren.',
    down: 'Linja svarar ikkje no. Ingenting er endra. Prøv igjen seinare.',
    undo: 'Til helseføretaket',
  },
  warning: {
    text: (day) =>
      `Plassen på linja til sjukehuset blir sletta ${day}, fordi ingen har brukt han på lenge. Prosessen i denne nettlesaren blir ikkje borte.`,
    keep: 'Behald plassen',
    kept: 'Plassen er behalden.',
  },
  overseer: {
    title: 'Einingane i helseføretaket',
    lead: 'Her står det einingane sjølve har valt å vise. Ikkje noko anna av arbeidet deira kan lesast herifrå.',
    none: 'Her er det inga linje. Opne lenka der programmet er lagt ut.',
    refused: 'Lenka gjeld ikkje lenger. Be om ei ny frå den som driftar serveren.',
    down: 'Linja svarar ikkje no. Prøv igjen om litt.',
    reading: 'Hentar …',
    again: 'Hent på nytt',
    empty: 'Ingen einingar har vist noko enno.',
    phases: 'Kor langt einingane er komne',
    phasesLead:
      'Ei linje for kvart steg einingane skal vidare med, delt etter korleis det står med mandatet.',
    kinds: {
      covered: 'Mandat godkjent',
      planned: 'Til godkjenning eller endra',
      missed: 'Utkast',
      unknown: 'Ikkje begynt',
    },
    late: (late, units) =>
      late === 0
        ? 'Ingen tiltak er over fristen.'
        : `${late} tiltak er over fristen, i ${units === 1 ? '1 eining' : `${units} einingar`}.`,
  },
  together: togetherNn,
};
