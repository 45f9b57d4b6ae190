import { pitfallsNb } from './knowledge/pitfalls.nb.ts';
import { cardsNb, rulesNb } from './knowledge/rules.nb.ts';
import { termsNb } from './knowledge/terms.nb.ts';

interface Other {
  readonly tag: string;
  readonly name: string;
}

const UNN = 'UNN: Engasjert – brukerbank';

/** The page of words, rules and common mistakes, and the warnings of a step. Bokmål. */
export const knowledgeNb = {
  title: 'Ordliste og råd',
  lead: 'Hva ordene betyr, hvem som gjør hva, hva reglene sier, og hva som ofte går galt. Alt ligger i veilederen og virker uten nett.',
  toStart: 'Til prosessene',
  toProcess: 'Tilbake til prosessen',
  search: 'Søk i ord og råd',
  found: (count: number) => (count === 1 ? 'Ett treff' : `${count} treff`),
  nothing: 'Ingen treff. Prøv et kortere ord.',
  parts: {
    terms: 'Ordliste',
    cards: 'Roller og framgangsmåte',
    pitfalls: 'Vanlige fallgruver',
    rules: 'Lover og retningslinjer',
  },
  partsLabel: 'På denne siden',
  /** The languages the words of the glossary are also given in: how they are tagged, and called. */
  others: [
    { tag: 'nn', name: 'Nynorsk' },
    { tag: 'en', name: 'Engelsk' },
  ] as readonly [Other, Other],
  source: (source: string) => `Kilde: ${source}`,
  belongs: (steps: readonly string[]) => `Gjelder ${steps.map((step) => `«${step}»`).join(' og ')}`,
  note: 'Merk:',
  rulesLead: 'Dette er hjelp til å finne fram, ikke juridiske råd.',
  ofStep: 'Vanlige fallgruver',
  hide: 'Skjul',
  hideOf: (name: string) => `Skjul rådet «${name}»`,
  showAgain: 'Vis skjulte råd',
  toAll: 'Åpne ordliste og råd',
  /** Texts that may be taken into an answer, beside it. */
  aids: {
    purposes: {
      title: 'Vis forslag til formål',
      source: 'Helse Bergen: Bedre brukermedvirkning; UNN: Engasjert – brukerbank',
    },
    memberTasks: { title: 'Vis fem oppgaver for medlemmene', source: UNN },
    leaderDuties: { title: 'Vis det lederen har ansvar for', source: UNN },
    talks: { title: 'Vis hjelp til samtalene før og etter', source: UNN },
  },
  hideAid: 'Skjul forslagene',
  terms: termsNb,
  pitfalls: pitfallsNb,
  rules: rulesNb,
  cards: cardsNb,
};
