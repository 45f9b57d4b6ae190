import type { Language } from '../language/language.ts';
import { LETTER_SIZE, lettersWide, type Picture, type Shape } from '../values/picture.ts';
import { capital } from '../values/sentence.ts';
import type { MeasureStanding, Timeline, TimelineMark } from './timeline.ts';
import { timelineScale, type TimelineScale } from './timeline-scale.ts';

/** What a timeline says. `{from}` and `{to}` are months. */
export interface TimelineWords {
  readonly alt: string;
  readonly today: string;
  readonly evaluation: string;
  readonly meeting: string;
  /** How each way of drawing a measure is explained. */
  readonly standing: Readonly<Record<MeasureStanding, string>>;
}

interface Given {
  /** Pixels. */
  readonly width: number;
  readonly words: TimelineWords;
  readonly language: Language;
  /** How many dots may stand on each other; what has no room is counted. As many as are needed where absent. */
  readonly lanes?: number;
}

const SIDE = 14;
const RADIUS = 10;
const LANE = 2 * RADIUS + 1;
/** Lines of letters. */
const LINE = 18;
const MOST_LANES = 6;
const GAP = 8;

type Placed = Timeline['measures'][number] & { readonly x: number; readonly lane: number };

/** Dots that would lie on each other stand on each other instead. */
function placed({ measures }: Timeline, { at }: TimelineScale): readonly Placed[] {
  const ends: number[] = [];
  return measures.map((measure) => {
    const x = at(measure.day);
    const free = ends.findIndex((end) => end <= x - RADIUS);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + RADIUS + 1;
    return { ...measure, x, lane };
  });
}

const scaleOf = (timeline: Timeline, width: number): TimelineScale =>
  timelineScale(timeline, SIDE, width - SIDE);

/** How many dots stand on each other at most in a picture of this width; never more than are drawn. */
export function lanesOf(timeline: Timeline, width: number): number {
  const lanes = placed(timeline, scaleOf(timeline, width)).map(({ lane }) => lane + 1);
  return Math.min(MOST_LANES, Math.max(1, ...lanes));
}

const LOOKS = {
  open: { fill: 'paper', edge: 'accent', ink: 'text' },
  late: { fill: 'late', edge: 'late', ink: 'paper' },
  done: { fill: 'tint', edge: 'quiet', ink: 'quiet' },
} as const;

/** Form and colour: what is late is a square, what is done is faint. */
function dot(standing: MeasureStanding, x: number, y: number, text: string): readonly Shape[] {
  const { ink, ...filled } = LOOKS[standing];
  const body: Shape =
    standing === 'late'
      ? {
          kind: 'box',
          x: x - RADIUS + 1,
          y: y - RADIUS + 1,
          width: 2 * RADIUS - 2,
          height: 2 * RADIUS - 2,
          ...filled,
        }
      : { kind: 'circle', x, y, radius: RADIUS - 1, ...filled };
  return text === ''
    ? [body]
    : [body, { kind: 'letters', x, y: y + 5, text, ink, align: 'center', strong: true }];
}

/** The dots, and how many had no room, over the place where they would stand. */
function dots(all: readonly Placed[], lanes: number, axis: number): readonly Shape[] {
  const shown = all.filter(({ lane }) => lane < lanes);
  const left = all.length - shown.length;
  return [
    ...shown.flatMap(({ standing, x, lane, number }) =>
      dot(standing, x, axis - RADIUS - 3 - lane * LANE, String(number)),
    ),
    ...(left === 0
      ? []
      : [
          {
            kind: 'letters',
            x: SIDE,
            y: LETTER_SIZE,
            text: `+ ${left}`,
            ink: 'quiet',
            align: 'left',
          } as const,
        ]),
  ];
}

/** The names of months under the line; the year where one begins. A name without room is left out. */
function months(scale: TimelineScale, axis: number, width: number, language: Language): readonly Shape[] {
  let free = 0;
  return scale.ticks.flatMap((day, index): readonly Shape[] => {
    const x = scale.at(day);
    const isYear = day.slice(5, 7) === '01';
    const text = isYear
      ? day.slice(0, 4)
      : index === 0
        ? `${language.month(day)} ${day.slice(0, 4)}`
        : language.month(day);
    const end = x + 3 + lettersWide(text);
    const fits = x >= free && end <= width;
    if (fits) free = end + GAP;
    return [
      { kind: 'line', from: [x, axis], to: [x, axis + 6], ink: 'quiet', thick: 1 },
      ...(fits
        ? [
            {
              kind: 'letters',
              x: x + 3,
              y: axis + 16,
              text,
              ink: 'quiet',
              align: 'left',
              strong: isYear,
            } as const,
          ]
        : []),
    ];
  });
}

const nameOf = ({ kind, name }: TimelineMark, words: TimelineWords): string => name ?? words[kind];

/** The names of the other days, in as many lines as it takes for none to lie on another. */
function markNames(marks: readonly TimelineMark[], at: TimelineScale['at'], given: Given) {
  const ends: number[] = [];
  return marks.map((mark) => {
    const text = nameOf(mark, given.words);
    const wide = lettersWide(text);
    const x = Math.max(0, Math.min(at(mark.day) - wide / 2, given.width - wide));
    const free = ends.findIndex((end) => end + GAP <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x + wide;
    return { mark, text, x, line };
  });
}

/** What each kind of dot means, where more than one kind is drawn. */
function legend({ measures }: Timeline, words: TimelineWords, y: number): readonly Shape[] {
  const kinds = (['open', 'late', 'done'] as const).filter((kind) =>
    measures.some(({ standing }) => standing === kind),
  );
  if (kinds.every((kind) => kind === 'open')) return [];
  let x = SIDE;
  return kinds.flatMap((kind) => {
    const [here, text] = [x, words.standing[kind]];
    x += 2 * RADIUS + 4 + lettersWide(text) + 2 * GAP;
    return [
      ...dot(kind, here, y - 5, ''),
      { kind: 'letters', x: here + RADIUS + 4, y, text, ink: 'quiet', align: 'left' } as const,
    ];
  });
}

function altOf(timeline: Timeline, { from, to }: TimelineScale, { words, language }: Given): string {
  const end =
    [...timeline.marks, ...timeline.measures]
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? to;
  const late = timeline.measures.filter(({ standing }) => standing === 'late').map(({ number }) => number);
  return [
    words.alt.replace('{from}', language.monthOfYear(from)).replace('{to}', language.monthOfYear(end)),
    ...timeline.marks.map((mark) => `${capital(nameOf(mark, words))}: ${language.day(mark.day)}.`),
    ...(late.length > 0 ? [`${capital(words.standing.late)}: ${language.list(late.map(String))}.`] : []),
  ].join(' ');
}

/**
 * The plan in time: months along a line, over it the measures by the numbers they have in the table, under it today and
 * what else has a day. The time that has gone is shaded.
 */
export function timelinePicture(timeline: Timeline, given: Given): Picture {
  const { width, words, language } = given;
  const scale = scaleOf(timeline, width);
  const all = placed(timeline, scale);
  const lanes = given.lanes ?? lanesOf(timeline, width);
  const axis = lanes * LANE + 5;
  const names = markNames(timeline.marks, scale.at, given);
  const lines = Math.max(1, ...names.map(({ line }) => line + 1));
  const under = axis + LINE + lines * LINE;
  const key = legend(timeline, words, under + LINE - 2);
  const today = timeline.marks.find(({ kind }) => kind === 'today');
  return {
    width,
    height: under + (key.length > 0 ? LINE + 4 : 4),
    alt: altOf(timeline, scale, given),
    shapes: [
      ...(today
        ? [
            {
              kind: 'box',
              x: SIDE,
              y: 0,
              width: scale.at(today.day) - SIDE,
              height: axis,
              fill: 'tint',
            } as const,
          ]
        : []),
      ...months(scale, axis, width, language),
      { kind: 'line', from: [SIDE, axis], to: [width - SIDE, axis], ink: 'quiet', thick: 1 },
      ...names.flatMap(({ mark, text, x, line }): readonly Shape[] => {
        const [place, isToday] = [scale.at(mark.day), mark.kind === 'today'];
        return [
          isToday
            ? { kind: 'line', from: [place, 0], to: [place, axis + 6], ink: 'text', thick: 2 }
            : { kind: 'diamond', x: place, y: axis, radius: 6, fill: 'accent' },
          {
            kind: 'letters',
            x,
            y: axis + LINE + (line + 1) * LINE - 4,
            text,
            ink: 'text',
            align: 'left',
            strong: isToday,
          },
        ];
      }),
      ...dots(all, lanes, axis),
      ...key,
    ],
  };
}
