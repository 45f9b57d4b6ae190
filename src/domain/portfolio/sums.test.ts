import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAcross, standsNowhere } from './coverage-across.ts';
import { coveragePicture, MOST_BARS } from './coverage-picture.ts';
import { DECISIONS, type PortfolioEntry } from './entry.ts';
import { gatheredOf } from './gathered.ts';
import { decidedCounts, lateCounts, portfolioSums } from './sums.ts';

const TODAY = '2027-06-01';
const MISSING = { kind: 'missing' } as const;
const entry = (id: string, more: Partial<PortfolioEntry> = {}): PortfolioEntry => ({
  id,
  title: '',
  unit: `Enhet ${id}`,
  trust: '',
  profile: '',
  updatedAt: '2027-01-01T10:00:00.000Z',
  need: 'undecided',
  done: 0,
  asked: 13,
  next: 'about',
  mandate: 'none',
  groups: [],
  criteria: [],
  measures: [],
  frame: MISSING,
  fees: MISSING,
  cost: MISSING,
  revisions: [],
  ...more,
});
const known = (kroner: number) => ({ kind: 'known', kroner }) as const;

describe('the same process in several files', () => {
  it('counts once, as it was changed last, and the others are told of', () => {
    const old = { entry: entry('a'), file: 'gammel.json' };
    // The same moment later, told in another zone.
    const latest = { entry: entry('a', { updatedAt: '2027-01-02T00:30:00+02:00' }), file: 'ny.json' };
    const other = { entry: entry('b'), file: 'b.json' };
    expect(gatheredOf([old, other, latest])).toEqual({
      entries: [latest, other],
      copies: [{ counted: latest, left: [old] }],
    });
  });

  it('counts once however many there are and however they lie', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(9))), (files) => {
        const found = files.map(([id, day]) => ({
          entry: entry(String(id), { updatedAt: `2027-01-0${day + 1 > 9 ? 9 : day + 1}T10:00:00.000Z` }),
          file: `${id}-${day}`,
        }));
        const { entries, copies } = gatheredOf(found);
        expect(entries).toHaveLength(new Set(files.map(([id]) => id)).size);
        expect(entries.length + copies.reduce((sum, { left }) => sum + left.length, 0)).toBe(found.length);
      }),
    );
  });
});

describe('what groups are covered across units', () => {
  const unge = (isChosen?: boolean) => [{ name: 'Unge', ...(isChosen === undefined ? {} : { isChosen }) }];

  it('is told by the decision of each unit: a panel that nobody has decided on covers nobody', () => {
    const [across] = coverageAcross(
      [
        entry('1', { need: 'yes', groups: unge(true) }),
        entry('2', { need: 'undecided', groups: unge(true) }),
        entry('3', { need: 'yes', groups: [{ name: ' UNGE ', isChosen: false }] }),
        entry('4', { need: 'not-now', groups: unge(true) }),
        entry('5', { groups: unge() }),
      ],
      'groups',
    );
    expect(across).toEqual({
      name: 'Unge',
      named: 5,
      units: {
        covered: ['Enhet 1'],
        planned: ['Enhet 2'],
        missed: ['Enhet 3', 'Enhet 4'],
        unknown: ['Enhet 5'],
      },
    });
  });

  it('begins with what no panel covers, now or when it is decided', () => {
    const across = coverageAcross(
      [
        entry('1', {
          need: 'yes',
          groups: [
            { name: 'Dekket', isChosen: true },
            { name: 'Tolk', isChosen: false },
          ],
        }),
        entry('2', {
          groups: [
            { name: 'Planlagt', isChosen: true },
            { name: 'Tolk', isChosen: false },
          ],
        }),
      ],
      'groups',
    );
    expect(across.map((one) => [one.name, standsNowhere(one)])).toEqual([
      ['Tolk', true],
      ['Planlagt', false],
      ['Dekket', false],
    ]);
  });

  it('is drawn with one part for each way of standing, as long as it has units, and no more bars than are read', () => {
    const many = Array.from({ length: MOST_BARS + 5 }, (_, index) => ({ name: `Gruppe ${index}` }));
    const words = { kinds: { covered: 'D', planned: 'P', missed: 'I', unknown: 'U' } };
    const { shapes, alt, width } = coveragePicture(coverageAcross([entry('1', { groups: many })], 'groups'), {
      width: 600,
      words,
      alt: 'Setningen',
    });
    const bars = shapes.filter((shape) => shape.kind === 'box' && shape.height > 13);
    expect(alt).toBe('Setningen');
    expect(bars).toHaveLength(MOST_BARS);
    for (const bar of bars) if (bar.kind === 'box') expect(bar.x + bar.width).toBeLessThanOrEqual(width);
  });
});

describe('sums', () => {
  it('say how many decided what; every unit is in one of them', () => {
    const sums = portfolioSums(
      DECISIONS.map((need) => entry(need, { need })),
      TODAY,
    );
    expect(decidedCounts(sums)).toEqual({ all: 5, panel: 2, onTrial: 1, none: 2, undecided: 1 });
  });

  it('of money are of like things: frames, fees and costs apart, and no unit that has no panel', () => {
    const { money } = portfolioSums(
      [
        entry('1', { need: 'yes', frame: known(50_000), fees: known(20_000), cost: known(30_000) }),
        entry('2', { need: 'yes-on-trial', frame: known(10_000), fees: { kind: 'unread' } }),
        entry('3', { frame: known(7_000) }),
        entry('4', { need: 'not-now', frame: known(999_000), cost: known(999_000) }),
      ],
      TODAY,
    );
    expect(money.decided.frame).toMatchObject({ kroner: 60_000, known: 2, missing: [], unread: [] });
    expect(money.decided.fees).toMatchObject({ kroner: 20_000, known: 1 });
    expect(money.decided.fees.unread.map(({ id }) => id)).toEqual(['2']);
    expect(money.decided.cost).toMatchObject({ kroner: 30_000, known: 1 });
    expect(money.decided.cost.missing.map(({ id }) => id)).toEqual(['2']);
    expect(money.undecided.frame.kroner).toBe(7_000);
  });

  it('have what is late, the longest first, and what has no day apart', () => {
    const measure = { measure: 'Ansette', responsible: '', isDone: false };
    const sums = portfolioSums(
      [
        entry('1', {
          measures: [
            { ...measure, deadline: '2027-05-31' },
            { ...measure, deadline: TODAY },
            { ...measure, deadline: '' },
          ],
        }),
        entry('2', {
          measures: [
            { ...measure, deadline: '2026-12-01' },
            { ...measure, deadline: '2026-11-01', isDone: true },
          ],
        }),
      ],
      TODAY,
    );
    expect(sums.late.map(({ entry: { id }, deadline }) => [id, deadline])).toEqual([
      ['2', '2026-12-01'],
      ['1', '2027-05-31'],
    ]);
    expect([...lateCounts(sums)]).toEqual([
      ['2', 1],
      ['1', 1],
    ]);
    expect(sums.measures).toEqual({ all: 5, done: 1, withoutDay: 1 });
  });

  it('have approved mandates whose day is over or comes within half a year, and those without a day', () => {
    const due = (day: string) => ({ mandate: 'approved', revisions: [{ kind: 'validTo', day }] }) as const;
    const sums = portfolioSums(
      [
        entry('soon', due('2027-11-30')),
        entry('over', due('2027-05-31')),
        entry('far', due('2028-06-01')),
        entry('draft', { ...due('2027-07-01'), mandate: 'draft' }),
        entry('none', { mandate: 'approved' }),
      ],
      TODAY,
    );
    expect(sums.due.map(({ entry: { id }, isOver }) => [id, isOver])).toEqual([
      ['over', true],
      ['soon', false],
    ]);
    expect(sums.withoutRevision.map(({ id }) => id)).toEqual(['none']);
  });
});
