import type { Parts } from '#content/languages/parts.ts';

/** What the screen says around the decision: what each answer leads to, and what it is taken on. Nynorsk. */
export const decidingNn: Parts['inProcess']['deciding'] = {
  leadsTo: {
    yes: 'De går vidare med kriterium, grupper, mandat og handlingsplan.',
    'yes-on-trial': 'Mandatet seier at panelet er på prøve, og når de avgjer om det skal halde fram.',
    'not-now': 'Rapporten seier kvifor. Det de har kartlagt, ligg klart til neste gong.',
    'other-form': 'De kryssar av for former nedanfor, og får forslag til tiltak for dei i planen.',
  },
  title: 'Dette byggjer de på',
  help: 'Det de tek med, blir lagt under det de har skrive i grunngivinga.',
  kinds: {
    gaps: 'Størst gap',
    insight: 'Det berre brukarane kan fortelje',
    cost: 'Kostnad mot ramme',
    forms: 'Andre former',
  },
  none: {
    gaps: 'Ingen grupper har gap enno.',
    insight: 'Ingen område er skrivne enno.',
    cost: 'Kostnaden er ikkje rekna ut enno.',
    forms: 'Ingen andre former er kryssa av.',
  },
  route: 'Slik får de brukarrepresentantar hos dykk:',
  routePage: 'Til bestillinga',
  noRoute: 'Vel føretak under «Profil», så står vegen for bestilling her.',
};
