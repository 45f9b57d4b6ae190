import type { Parts } from '#content/languages/parts.ts';
import { planTableNn } from './plan-table.nn.ts';

/** What the screen says around drafts, suggestions and offers. Nynorsk. */
export const thinkingAlongNn: Pick<Parts['inProcess'], 'drafts' | 'plan' | 'offers'> = {
  drafts: {
    why: 'Kvifor står dette her?',
    draft: 'Utkast',
    own: 'Skrive av dykk',
    newer: 'Nytt utkast',
    proposal: 'Forslag frå svara dykkar',
    commonProposal: 'Forslag frå rettleiaren',
    common: 'Noko byggjer på vanleg praksis, ikkje på svara dykkar.',
    useProposal: 'Bruk forslaget',
    useProposalOf: (label) => `Bruk forslaget: ${label}`,
    take: 'Bruk utkastet',
    takeOf: (label) => `Bruk utkastet: ${label}`,
    keep: 'Behald teksten vår',
    keepOf: (label) => `Behald teksten vår: ${label}`,
    taken: (label) => `Utkast til ${label}`,
    kept: (label) => `Behald teksten vår: ${label}`,
    takeAll: 'Fyll dei tomme felta',
    ready: (count) => `Vi har utkast til ${count} tomme felt. Dei byggjer på det de har svara.`,
    readyCommon: (count) =>
      `Vi har forslag til ${count} tomme felt. Dei byggjer på vanleg praksis, sidan de ikkje har svara på så mykje enno.`,
  },

  plan: planTableNn,

  offers: {
    title: 'Dette har de allereie skrive',
    help: 'Bruk det som ein start. Teksten er dykkar eigen når de har teke han med.',
    none: 'Her kjem det de har skrive i tidlegare steg, når det kan brukast her.',
    from: (title) => `Frå «${title}»`,
    take: 'Ta med',
    takeOf: (text) => `Ta med: ${text}`,
    takeAs: (row) => `Som ${row}`,
    takeAsOf: (row, text) => `Som ${row}: ${text}`,
    taken: 'Teke med',
    undo: 'Angre',
    undoOf: (text) => `Angre: ${text}`,
  },
};
