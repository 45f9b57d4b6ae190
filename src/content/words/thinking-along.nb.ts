import { planTableNb } from './plan-table.nb.ts';

/** What the screen says around drafts, suggestions and offers. */
export const thinkingAlongNb = {
  drafts: {
    why: 'Hvorfor står dette her?',
    draft: 'Utkast',
    own: 'Skrevet av dere',
    newer: 'Nytt utkast',
    proposal: 'Forslag fra svarene deres',
    commonProposal: 'Forslag fra veilederen',
    common: 'Noe bygger på vanlig praksis, ikke på svarene deres.',
    useProposal: 'Bruk forslaget',
    useProposalOf: (label: string) => `Bruk forslaget: ${label}`,
    take: 'Bruk utkastet',
    takeOf: (label: string) => `Bruk utkastet: ${label}`,
    keep: 'Behold vår tekst',
    keepOf: (label: string) => `Behold vår tekst: ${label}`,
    taken: (label: string) => `Utkast til ${label}`,
    kept: (label: string) => `Behold vår tekst: ${label}`,
    takeAll: 'Fyll de tomme feltene',
    ready: (count: number) => `Vi har utkast til ${count} tomme felt. De bygger på det dere har svart.`,
    readyCommon: (count: number) =>
      `Vi har forslag til ${count} tomme felt. De bygger på vanlig praksis, siden dere ikke har svart på så mye ennå.`,
  },

  plan: planTableNb,

  offers: {
    title: 'Dette har dere allerede skrevet',
    help: 'Bruk det som start. Teksten er deres egen når dere har tatt den med.',
    none: 'Her kommer det dere har skrevet i tidligere steg, når det kan brukes her.',
    from: (title: string) => `Fra «${title}»`,
    take: 'Ta med',
    takeOf: (text: string) => `Ta med: ${text}`,
    takeAs: (row: string) => `Som ${row}`,
    takeAsOf: (row: string, text: string) => `Som ${row}: ${text}`,
    taken: 'Tatt med',
    undo: 'Angre',
    undoOf: (text: string) => `Angre: ${text}`,
  },
};
