import type { Language } from '../language/language.ts';
import { LETTER_SIZE, lettersWide, type Picture, type Shape } from '../values/picture.ts';
import { capital } from '../values/sentence.ts';
import type { MeasureStanding, Timeline, TimelineMark } from './timeline.ts';
import { dot, legend, LEGEND_GAP, RADIUS } from './timeline-dots.ts';
import { timelineScale, type TimelineScale } from './timeline-scale.ts';

/** What a timeline says. `{from}` and `{to}` are months. */
export interface TimelineWords {
  readonly alt: string;
  readonly today: string;
  readonly evaluation: string;
  readonly meeting: string;
  /** Where no measure has a day yet; nothing is said where it is absent. */
  readonly empty?: string;
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
    return { mark, text, x, line, end: x + wide };
  });
}

const emptyNote = (text: string, width: number, axis: number): readonly Shape[] => [
  { kind: 'letters', x: width / 2, y: axis / 2 + 5, text, ink: 'quiet', align: 'center' },
];

/** Where so much room is free beside the names of a line, pixels from the left; `undefined` where there is none. */
function freeBeside(
  names: readonly { readonly x: number; readonly end: number }[],
  wanted: number,
  width: number,
): number | undefined {
  const ends = [0, ...names.map(({ end }) => end + LEGEND_GAP)];
  return ends
    .filter((left) => names.every(({ x, end }) => end < left || x > left + wanted) && left + wanted <= width)
    .at(0);
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
  const key = legend(timeline, words.standing);
  const lastLine = names.filter(({ line }) => line === lines - 1);
  const beside = freeBeside(lastLine, key.width, width);
  const keyY = beside === undefined ? under + LINE - 2 : under - 4;
  // The words of an empty plan stand in the middle: no line goes through them.
  const note = all.length === 0 ? words.empty : undefined;
  const today = timeline.marks.find(({ kind }) => kind === 'today');
  return {
    width,
    height: under + (key.width > 0 && beside === undefined ? LINE + 4 : 4),
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
            ? {
                kind: 'line',
                from: [place, note === undefined ? 0 : axis - 4],
                to: [place, axis + 6],
                ink: 'text',
                thick: 2,
              }
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
      ...(note === undefined ? [] : emptyNote(note, width, axis)),
      ...key.from(beside ?? 0, keyY),
    ],
  };
}
