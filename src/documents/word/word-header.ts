import { AlignmentType, Header, Paragraph } from 'docx';
import { COLOURS } from '../colours.ts';
import { typedRuns } from './typed-text.ts';

/** That the document is a draft, on every page; an empty header once it is approved. */
export const wordHeader = (headerText: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: typedRuns(headerText, { size: 18, bold: true, color: COLOURS.quiet }),
      }),
    ],
  });
