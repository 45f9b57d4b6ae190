import type { Parts } from '#content/languages/parts.ts';
import { pitfallsNn } from './knowledge/pitfalls.nn.ts';
import { cardsNn, rulesNn } from './knowledge/rules.nn.ts';
import { termsNn } from './knowledge/terms.nn.ts';

const UNN = 'UNN: Engasjert – brukerbank';

/** The page of words, rules and common mistakes, and the warnings of a step. Nynorsk. */
export const knowledgeNn: Parts['knowledge'] = {
  title: 'Ordliste og råd',
  lead: 'Kva orda betyr, kven som gjer kva, kva reglane seier, og kva som ofte går gale. Alt ligg i rettleiaren og verkar utan nett.',
  toStart: 'Til prosessane',
  toProcess: 'Tilbake til prosessen',
  search: 'Søk i ord og råd',
  found: (count) => (count === 1 ? 'Eitt treff' : `${count} treff`),
  nothing: 'Ingen treff. Prøv eit kortare ord.',
  parts: {
    terms: 'Ordliste',
    cards: 'Roller og framgangsmåte',
    pitfalls: 'Vanlege fallgruver',
    rules: 'Lover og retningslinjer',
  },
  partsLabel: 'På denne sida',
  others: [
    { tag: 'nb', name: 'Bokmål' },
    { tag: 'en', name: 'Engelsk' },
  ],
  source: (source) => `Kjelde: ${source}`,
  belongs: (steps) => `Gjeld ${steps.map((step) => `«${step}»`).join(' og ')}`,
  note: 'Merk:',
  rulesLead: 'Dette er hjelp til å finne fram, ikkje juridiske råd.',
  ofStep: 'Vanlege fallgruver',
  hide: 'Skjul',
  hideOf: (name) => `Skjul rådet «${name}»`,
  showAgain: 'Vis skjulte råd',
  toAll: 'Opne ordliste og råd',
  aids: {
    purposes: {
      title: 'Vis forslag til formål',
      source: 'Helse Bergen: Bedre brukermedvirkning; UNN: Engasjert – brukerbank',
    },
    memberTasks: { title: 'Vis fem oppgåver for medlemmene', source: UNN },
    leaderDuties: { title: 'Vis det leiaren har ansvar for', source: UNN },
    talks: { title: 'Vis hjelp til samtalane før og etter', source: UNN },
  },
  hideAid: 'Skjul forslaga',
  terms: termsNn,
  pitfalls: pitfallsNn,
  rules: rulesNn,
  cards: cardsNn,
};
