import { Tab, TextRun, type IRunOptions } from 'docx';
import { legalText } from '../legal-text.ts';

/** One run a line with real breaks between, tabs as tabs; a text without content gives one empty run. */
export function typedRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return legalText(text)
    .split('\n')
    .map((line, index) => {
      const [first = '', ...rest] = line.split('\t');
      const children = [first, ...rest.flatMap((part) => [new Tab(), part])];
      return new TextRun({ ...look, ...(index > 0 ? { break: 1 } : {}), children });
    });
}
