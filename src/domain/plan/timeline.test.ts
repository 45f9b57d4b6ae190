import { describe, expect, it } from 'vitest';
import { languageOf } from '../language/language.ts';
import type { Answers } from '../process/process.ts';
import { lettersWide, type Shape } from '../values/picture.ts';
import { timelineOf } from './timeline.ts';
import { lanesOf, timelinePicture, type TimelineWords } from './timeline-picture.ts';

const TODAY = '2027-03-01';
const words: TimelineWords = {
  alt: 'From {from} to {to}.',
  today: 'today',
  evaluation: 'evaluation',
  meeting: 'meeting',
  standing: { open: 'open', late: 'late', done: 'done' },
};
const language = languageOf('en');
const planned = (...measures: readonly object[]): Answers => ({ plan: { measures } });
const drawn = (answers: Answers, width = 900, lanes?: number) =>
  timelinePicture(timelineOf(answers, TODAY), {
    width,
    words,
    language,
    ...(lanes === undefined ? {} : { lanes }),
  });
type Letters = Extract<Shape, { kind: 'letters' }>;
const lettersIn = ({ shapes }: { readonly shapes: readonly Shape[] }): readonly Letters[] =>
  shapes.filter((shape): shape is Letters => shape.kind === 'letters');
const said = (picture: { readonly shapes: readonly Shape[] }): readonly string[] =>
  lettersIn(picture).map(({ text }) => text);

describe('the days of a plan', () => {
  it('are those of the measures, numbered by deadline whatever the order they were written in', () => {
    const { measures } = timelineOf(
      planned(
        { id: 'a', measure: 'Last', deadline: '2027-09-01' },
        { id: 'b', measure: 'No day', deadline: 'some day' },
        { id: 'c', measure: 'First', deadline: '2027-01-01', status: 'done' },
        { id: 'd', measure: 'Late', deadline: '2027-02-01' },
        { id: 'e' },
      ),
      TODAY,
    );
    expect(measures).toEqual([
      { id: 'c', number: 1, day: '2027-01-01', standing: 'done' },
      { id: 'd', number: 2, day: '2027-02-01', standing: 'late' },
      { id: 'a', number: 3, day: '2027-09-01', standing: 'open' },
    ]);
  });

  it('have today among them, meetings to come, and the evaluation where a day is written', () => {
    const { marks } = timelineOf(
      {
        about: {
          meetings: [
            { id: '1', name: 'Before', date: '2027-02-01' },
            { id: '2', name: 'After', date: '2027-03-17' },
          ],
        },
        mandate: { evaluation: 'Evaluated 14.1.2028 by all.' },
      },
      TODAY,
    );
    expect(marks).toEqual([
      { kind: 'today', day: TODAY },
      { kind: 'meeting', day: '2027-03-17', name: 'After' },
      { kind: 'evaluation', day: '2028-01-14' },
    ]);
  });

  it('leave out a year that is a slip of the finger', () => {
    const { measures } = timelineOf(planned({ id: 'a', measure: 'x', deadline: '0207-03-01' }), TODAY);
    expect(measures).toEqual([]);
  });
});

const month = (index: number): string => String((index % 12) + 1).padStart(2, '0');
const crowded = planned(
  ...Array.from({ length: 40 }, (_, index) => ({
    id: `m${index}`,
    measure: 'x',
    deadline: `2027-${month(index)}-${String((index % 28) + 1).padStart(2, '0')}`,
  })),
);

describe('the picture of a plan', () => {
  it('shows the number of each measure, what is late as a square, and says in words what that means', () => {
    const picture = drawn(
      planned(
        { id: 'a', measure: 'x', deadline: '2027-02-01' },
        { id: 'b', measure: 'y', deadline: '2027-05-01' },
      ),
    );
    expect(said(picture)).toEqual(expect.arrayContaining(['1', '2', 'today', 'late', 'open']));
    expect(picture.shapes.filter(({ kind }) => kind === 'box')).toHaveLength(3);
    expect(picture.alt).toBe('From February 2027 to May 2027. Today: 1 March 2027. Late: 1.');
  });

  it.each([320, 627, 956, 1600])('stands within %i pixels, and no text lies on another', (width) => {
    const picture = drawn({ ...crowded, mandate: { evaluation: '14.1.2028' } }, width);
    const texts = lettersIn(picture).map((one) => {
      const wide = lettersWide(one.text);
      const left = one.align === 'center' ? one.x - wide / 2 : one.x;
      return { ...one, left, right: left + wide };
    });
    for (const one of texts) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      expect(one.y).toBeLessThanOrEqual(picture.height);
    }
    const named = texts.filter(({ align }) => align === 'left');
    for (const one of named)
      for (const other of named)
        if (one !== other && one.y === other.y)
          expect(one.right <= other.left || other.right <= one.left).toBe(true);
  });

  it.each([320, 900])(
    'says that there is nothing yet, with no line through the words, %i px wide',
    (width) => {
      const empty = 'Measures come here when they have a deadline.';
      const picture = timelinePicture(timelineOf({}, TODAY), { width, words: { ...words, empty }, language });
      const note = lettersIn(picture).find(({ text }) => text === empty);
      const line = picture.shapes.find((shape) => shape.kind === 'line' && shape.ink === 'text');
      if (!note || line?.kind !== 'line') throw new Error('Something is not drawn.');
      expect(line.from[1]).toBeGreaterThan(note.y + 3);
    },
  );

  it('counts the measures it has no room for', () => {
    const same = Array.from({ length: 9 }, (_, index) => ({
      id: `m${index}`,
      measure: 'x',
      deadline: '2027-06-01',
    }));
    expect(lanesOf(timelineOf(planned(...same), TODAY), 900)).toBe(6);
    expect(said(drawn(planned(...same)))).toContain('+ 3');
    expect(said(drawn(planned(...same), 900, 2))).toContain('+ 7');
  });

  it('names fewer months the longer the plan is', () => {
    const long = drawn(planned({ id: 'a', measure: 'x', deadline: '2040-06-01' }));
    expect(said(long).filter((text) => /^20\d\d$/.test(text)).length).toBeGreaterThan(3);
    expect(said(long)).not.toContain('Apr');
    expect(said(drawn(planned()))).toContain('Apr');
  });
});
