/** What a text that is filled in is given: with any of these most can be said, for none, for one and for several. */
const ORDINARY: readonly (readonly unknown[])[] = [
  ['', '', '', ''],
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [[''], ['']],
  [
    ['', ''],
    ['', ''],
  ],
  ['', 1, 1],
  ['', 2, 2],
  ['', true],
  [2, true],
];

/** What the others are given, by the last name of their path. */
const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  members: [
    ['', 1],
    ['', 2],
  ],
  meetingsAndHours: [
    ['', 1, 1],
    ['', 2, 2.5],
  ],
  meetings: [
    ['', 1],
    ['', 2],
  ],
  criteria: [[['']], [['', '']]],
  required: [
    ['', '', ['']],
    ['X', '', ['']],
  ],
  nominated: [[[{ by: '', seats: 1 }]], [[{ by: '', seats: 2 }]]],
  forms: [[['', '']]],
  catchUpBy: [
    [{ kind: 'shorten', minutes: 2 }, ''],
    [{ kind: 'leave', left: 'by-mail' }, ''],
    [{ kind: 'leave', left: 'next-meeting' }, ''],
  ],
  copies: [
    ['', '', ['']],
    ['', '', ['', '']],
  ],
  reminder: [[{ name: '', missing: ['', ''], deadline: '1' }]],
  count: [...ORDINARY, ['gathering', 1], ['training', 2]],
};
/** Of a document that is approved. */
const DOCUMENTS = ['mandate', 'plan'].map((document) => [document, '1', '1']);

type Said = readonly [path: string, text: string];

/** Every text below a value, with its path: a text that is filled in as often as it can be said in different ways. */
export function textsIn(value: unknown, path = ''): readonly Said[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return saidBy(value as Filled, path).map((text) => [path, text]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

type Filled = (...given: readonly unknown[]) => unknown;

/** Throws when it can be said with nothing it is given here. */
function saidBy(filled: Filled, path: string): readonly string[] {
  const given = GIVEN[path.split('/').at(-1) ?? ''] ?? (path.includes('/approval/') ? DOCUMENTS : ORDINARY);
  const said = given.flatMap((values) => {
    try {
      const text = filled(...values);
      return typeof text === 'string' ? [text] : [];
    } catch {
      return [];
    }
  });
  if (said.length === 0) throw new Error(`${path} cannot be said with what it is given.`);
  return [...new Set(said)];
}

/** What is said of one and of two, without the number itself, wherever a text takes a number. */
export function saidByNumber(
  value: unknown,
  path = '',
): readonly (readonly [path: string, said: readonly [one: string, two: string]])[] {
  if (typeof value === 'function') {
    const filled = value as Filled;
    try {
      const [one, two] = [1, 2].map((count) => filled(count, 9, 9)) as [unknown, unknown];
      if (typeof one !== 'string' || typeof two !== 'string') return [];
      return [[path, [one.replace(/1/gu, '#'), two.replace(/2/gu, '#')]]];
    } catch {
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidByNumber(inner, `${path}/${key}`));
}
