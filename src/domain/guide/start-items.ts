/** What should be in place before a panel meets, by the part of the checklist it stands in (S0 0.7, S2 2.2–2.20, S4 4.2–4.10). */
export const START_PARTS = {
  anchoring: ['mandate', 'contact', 'contactTime', 'coordinator', 'committee', 'organisations', 'leaders'],
  money: ['budget', 'rate', 'agreement', 'confidentiality'],
  recruitment: ['atLeastTwo', 'route', 'coverage', 'impartial', 'records'],
  youth: ['consent', 'adult', 'hours', 'fee', 'tooOld'],
  first: ['preTalk', 'terms', 'training', 'staff', 'practical', 'workspace', 'papers'],
  work: ['calendar', 'early', 'answers', 'deputy', 'evaluation'],
} as const;

type Parts = typeof START_PARTS;
export type StartPart = keyof Parts;

/** An item of the checklist as it is kept: `part-item`. */
export type StartItem = { [P in StartPart]: `${P}-${Parts[P][number]}` }[StartPart];

const itemsOf = <const P extends StartPart>(part: P) =>
  START_PARTS[part].map((item) => `${part}-${item}` as const);

/** Every item, in order: the options of the list that is kept. */
export const START_ITEMS: readonly string[] = (Object.keys(START_PARTS) as StartPart[]).flatMap(itemsOf);
