import { FIRST_LANGUAGE } from '../language/languages.ts';
import { isoDateOf } from '../values/dates.ts';
import { numberOf } from '../values/numbers.ts';

/** How one thing a profile says is written. `self`: the row is the text itself. */
export type CellKind =
  'text' | 'spoken' | 'link' | 'lines' | 'number' | 'date' | 'kind' | 'half-hours' | 'service' | 'places';
export interface FormCell {
  /** Where it stands in its part: `ordering.to`; empty for a row that is the text itself. */
  readonly at: string;
  readonly kind: CellKind;
  /** May stand empty, and is then left out of the file. */
  readonly optional?: true;
}
export interface FormPart {
  readonly id: string;
  readonly cells: readonly FormCell[];
  /** The list its rows stand in; absent where the cells stand once. */
  readonly list?: string;
}

const text = (at: string): FormCell => ({ at, kind: 'text' });
const spoken = (at: string): FormCell => ({ at, kind: 'spoken' });
const link: FormCell = { at: 'link', kind: 'link', optional: true };
const rows = (list: string, ...cells: readonly FormCell[]): FormPart => ({ id: list, list, cells });
const reference = [text('name'), text('source'), link] as const;

/** Everything a profile says, in the order it is written. Places are those of the file. */
export const PROFILE_FORM: readonly FormPart[] = [
  {
    id: 'identity',
    cells: [
      text('name'),
      text('trust'),
      spoken('userCommittee'),
      spoken('appointedBy'),
      spoken('contact.role'),
      spoken('coordinator'),
    ],
  },
  rows('reservedNames', text('')),
  rows('bodies', spoken('')),
  rows('units', spoken('')),
  rows('levels', spoken('name'), spoken('is'), { at: 'isService', kind: 'service', optional: true }),
  rows('contact.duties', spoken('')),
  rows(
    'rates',
    { at: 'kind', kind: 'kind' },
    { at: 'kroner', kind: 'number' },
    text('source'),
    { at: 'validFrom', kind: 'date' },
    { at: 'also', kind: 'lines', optional: true },
  ),
  {
    id: 'payRules',
    cells: [
      { at: 'payRules.halfHours', kind: 'half-hours', optional: true },
      { at: 'payRules.leastHours', kind: 'number', optional: true },
    ],
  },
  {
    id: 'ordering',
    cells: [
      spoken('ordering.to'),
      spoken('ordering.how'),
      { at: 'ordering.link', kind: 'link', optional: true },
    ],
  },
  rows('links', text('name'), { at: 'link', kind: 'link' }, text('source'), { at: 'serves', kind: 'places' }),
  rows('governingPlans', ...reference),
  rows('resources', ...reference),
  rows('activities', spoken('name'), { at: 'timesAYear', kind: 'number' }, spoken('by')),
  {
    id: 'sentences',
    cells: ['role', 'committee', 'expenses'].map((id) => ({
      at: `sentences.${id}`,
      kind: 'spoken',
      optional: true,
    })),
  },
];

/** What is being written: a profile as its file has it, where a number or a day may still be anything that was typed. */
export type ProfileDraft = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place; `undefined` where nothing does. */
export function draftAt(draft: unknown, place: readonly string[]): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return draft;
  if (Array.isArray(draft)) return draftAt(draft[Number(key)] as unknown, rest);
  return isObject(draft) && Object.hasOwn(draft, key) ? draftAt(draft[key], rest) : undefined;
}

/** The same with something else at that place; `undefined` takes it away. */
export function withDraftAt(draft: unknown, place: readonly string[], value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (Array.isArray(draft)) {
    const list: readonly unknown[] = draft;
    return list.with(Number(key), withDraftAt(list[Number(key)], rest, value));
  }
  const { [key]: before, ...others } = isObject(draft) ? draft : {};
  const next = withDraftAt(before, rest, value);
  return next === undefined ? others : { ...(isObject(draft) ? draft : {}), [key]: next };
}

const isBlankValue = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlankValue);
  if (isObject(value)) return Object.values(value).every(isBlankValue);
  return value === undefined || value === null;
};

/** What is chosen from a list says nothing where nothing else is written in the row. */
const isBlankRow = (part: FormPart, row: unknown): boolean =>
  part.cells
    .filter(({ kind }) => kind !== 'kind' && kind !== 'service')
    .every(({ at }) => isBlankValue(draftAt(row, placeIn(at))));

export const placeIn = (at: string): readonly string[] => (at === '' ? [] : at.split('.'));

/** Without the rows where nothing is written, so that a place in the file is the same place in the form. */
export const tidied = (draft: ProfileDraft): ProfileDraft =>
  PROFILE_FORM.reduce<ProfileDraft>((before, part) => {
    if (part.list === undefined) return before;
    const list = draftAt(before, placeIn(part.list));
    const kept = Array.isArray(list) ? list.filter((row: unknown) => !isBlankRow(part, row)) : [];
    return withDraftAt(before, placeIn(part.list), kept) as ProfileDraft;
  }, draft);

const asWritten = (value: unknown, { kind, optional }: FormCell): unknown => {
  if (optional && isBlankValue(value)) return undefined;
  if (kind === 'lines') return typeof value === 'string' ? linesIn(value) : value;
  if (typeof value === 'string') {
    const trimmed = value.trim();
    if (kind === 'number') return numberOf(trimmed) ?? trimmed;
    return kind === 'date' ? (isoDateOf(trimmed) ?? trimmed) : trimmed;
  }
  if (kind === 'spoken' && isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .map(([code, said]) => [code, typeof said === 'string' ? said.trim() : said] as const)
        .filter(([code, said]) => code === FIRST_LANGUAGE || said !== ''),
    );
  return value;
};

const linesIn = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The profile as it would stand in a file: numbers and days read, what is empty and may be so left out. */
export function profileOfDraft(draft: ProfileDraft): unknown {
  let profile: unknown = draft;
  for (const part of PROFILE_FORM) {
    const list = part.list === undefined ? undefined : draftAt(draft, placeIn(part.list));
    const starts =
      part.list === undefined
        ? [[]]
        : Array.from({ length: Array.isArray(list) ? list.length : 0 }, (_, row) => [
            ...placeIn(part.list ?? ''),
            String(row),
          ]);
    for (const start of starts)
      for (const cell of part.cells) {
        const place = [...start, ...placeIn(cell.at)];
        profile = withDraftAt(profile, place, asWritten(draftAt(profile, place), cell));
      }
  }
  return profile;
}
