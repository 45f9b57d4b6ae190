import { advance } from './advance.ts';
import { exporting } from './exporting.ts';
import { firstScreen } from './first-screen.ts';
import { keyWork } from './key-work.ts';
import type { Measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { moving } from './moving.ts';
import { plain } from './plain.ts';
import { portfolio } from './portfolio.ts';
import { crowded, typing } from './typing.ts';

/** All that is measured, in the order it is printed. A new measure is a line here. */
export const measures: readonly Measure[] = [
  ...firstScreen,
  ...typing,
  keyWork,
  // Before the opening of the same five hundred rows, which takes the desk as it stands.
  crowded,
  ...moving,
  ...meeting,
  ...advance,
  ...portfolio,
  ...exporting,
  ...plain,
];
