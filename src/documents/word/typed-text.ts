import { SoftHyphen, Tab, TextRun, type IRunOptions } from 'docx';
import { piecesOf } from '../joints.ts';
import { legalText } from '../legal-text.ts';
import { tiedText } from '../tied-text.ts';

type Fits = (text: string) => boolean;

/** Where a word may be divided: a hyphen is seen there only where a line ends. */
const MAY_DIVIDE = '\u00ad';

/** Words wider than their place, with a mark where the parts of a compound meet. */
const divided = (text: string, fits: Fits): string =>
  text.replace(/\S+/gu, (word) => (fits(word) ? word : piecesOf(word, fits).join(MAY_DIVIDE)));

const withHyphens = (text: string): readonly (string | SoftHyphen)[] =>
  text.split(MAY_DIVIDE).flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));

function runs(text: string, look: IRunOptions, drawn: (line: string) => readonly (string | SoftHyphen)[]) {
  return legalText(text)
    .split('\n')
    .map((line, index) => {
      const [first = '', ...rest] = line.split('\t');
      const children = [...drawn(first), ...rest.flatMap((part) => [new Tab(), ...drawn(part)])];
      return new TextRun({ ...look, ...(index > 0 ? { break: 1 } : {}), children });
    });
}

/**
 * One run a line with real breaks between, tabs as tabs; a text without content gives one empty run. Sign for sign as typed:
 * what people write on in is read back.
 */
export const typedRuns = (text: string, look: IRunOptions = {}): TextRun[] =>
  runs(text, look, (line) => [line]);

/**
 * The same on paper: no line ends inside a number with its unit, a day or an amount, and where `fits` says what has room on a
 * line, a compound that has not may be divided where its parts meet.
 */
export const drawnRuns = (text: string, look: IRunOptions = {}, fits: Fits = () => true): TextRun[] =>
  runs(text, look, (line) => withHyphens(divided(tiedText(line), fits)));
