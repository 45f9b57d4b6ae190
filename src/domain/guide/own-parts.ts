import type { Answers, Process } from '../process/process.ts';
import { isBlank } from '../process/rows.ts';
import type { registers } from './registers.ts';

type Register = (typeof registers)[number];
type FieldsOf<Id extends Register['id']> = keyof Extract<Register, { id: Id }>['fields'];

/**
 * Which pieces of the record are the facilitator's own; all others are shared by those who work in the process. Own are what
 * opens sealed answers, private notes, what leaders said before and beside what was taken in, ballots, when a clock
 * ran, and the place on the line. So is the step that was open last, which is no answer.
 */
export const OWN_PARTS = {
  advance: ['privateKey', 'answers', 'said'],
  meeting: ['notes', 'ballots', 'used'],
  line: ['place', 'token', 'byLine', 'toTrust', 'shares', 'sharedPlace', 'sharedToken', 'myName'],
} as const satisfies { readonly [Id in Register['id']]?: readonly FieldsOf<Id>[] };

/** What a person is told of when a file is made: each kind of own piece. */
export const OWN_KINDS = ['key', 'notes', 'said', 'ballots', 'clocks', 'line'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];
const KIND_OF: { readonly [field in (typeof OWN_PARTS)[keyof typeof OWN_PARTS][number]]: OwnKind } = {
  privateKey: 'key',
  answers: 'said',
  said: 'said',
  notes: 'notes',
  ballots: 'ballots',
  used: 'clocks',
  place: 'line',
  token: 'line',
  byLine: 'line',
  toTrust: 'line',
  shares: 'line',
  sharedPlace: 'line',
  sharedToken: 'line',
  myName: 'line',
};

const isOwnField = (part: string, field: string): field is keyof typeof KIND_OF => {
  const own: Readonly<Record<string, readonly string[]>> = OWN_PARTS;
  return Object.hasOwn(own, part) && own[part]?.includes(field) === true;
};

/** The answers without what is the facilitator's own; the very same where there is nothing of it. */
export function sharedOf(answers: Answers): Answers {
  let shared = answers;
  for (const part of Object.keys(OWN_PARTS)) {
    const fields = Object.entries(answers[part] ?? {});
    const left = fields.filter(([field]) => !isOwnField(part, field));
    if (left.length === fields.length) continue;
    const { [part]: _all, ...others } = shared;
    shared = left.length === 0 ? others : { ...others, [part]: Object.fromEntries(left) };
  }
  return shared;
}

/** The process as a colleague gets it: no own piece, and no step to come back to. */
export function sharedProcess({ lastStep: _own, ...process }: Process): Process {
  return { ...process, answers: sharedOf(process.answers) };
}

/** The answers with those own pieces of another record that they have nothing of. */
export function withOwnOf(answers: Answers, own: Answers): Answers {
  let whole = answers;
  for (const [part, fields] of Object.entries(OWN_PARTS))
    for (const field of fields) {
      const [here, there] = [whole[part]?.[field], own[part]?.[field]];
      if (isBlank(here) && !isBlank(there)) whole = { ...whole, [part]: { ...whole[part], [field]: there } };
    }
  return whole;
}

/** The kinds of own pieces that there is something of. */
export const ownKindsIn = (answers: Answers): readonly OwnKind[] => {
  const kinds = Object.entries(OWN_PARTS).flatMap(([part, fields]) =>
    fields.filter((field) => !isBlank(answers[part]?.[field])).map((field) => KIND_OF[field]),
  );
  return OWN_KINDS.filter((kind) => kinds.includes(kind));
};
