/** What the screen says around the decision: what each answer leads to, and what it is taken on. */
export const decidingNb = {
  leadsTo: {
    yes: 'Dere går videre med kriterier, grupper, mandat og handlingsplan.',
    'yes-on-trial': 'Mandatet sier at panelet er på prøve, og når dere avgjør om det skal fortsette.',
    'not-now': 'Rapporten sier hvorfor. Det dere har kartlagt, ligger klart til neste gang.',
    'other-form': 'Dere krysser av for former nedenfor, og får forslag til tiltak for dem i planen.',
  },
  title: 'Dette bygger dere på',
  help: 'Det dere tar med, legges under det dere har skrevet i begrunnelsen.',
  kinds: {
    gaps: 'Størst gap',
    insight: 'Det bare brukerne kan fortelle',
    cost: 'Kostnad mot ramme',
    forms: 'Andre former',
  },
  none: {
    gaps: 'Ingen grupper har gap ennå.',
    insight: 'Ingen områder er skrevet ennå.',
    cost: 'Kostnaden er ikke regnet ut ennå.',
    forms: 'Ingen andre former er krysset av.',
  },
  route: 'Slik får dere brukerrepresentanter hos dere:',
  routePage: 'Til bestillingen',
  noRoute: 'Velg foretak under «Profil», så står bestillingsruten her.',
} as const;
