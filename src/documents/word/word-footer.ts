import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { COLOURS } from '../colours.ts';
import { legalText } from '../legal-text.ts';
import { drawnRuns } from './typed-text.ts';

/** A place name in a footer is one line; a longer one would push the page number away. */
const MOST_LETTERS = 90;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : line;
}

/**
 * The place left, "Side 1 av 4" right, the note below. `pageText` holds `{page}` and `{pages}`; `width` in twips.
 */
export function wordFooter(footerText: string, pageText: string, width: number, note = ''): Footer {
  const look = { size: 18, color: COLOURS.quiet };
  const pages = legalText(pageText)
    .split(/(\{page\}|\{pages\})/)
    .map((part) =>
      part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
    );
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...drawnRuns(oneLine(footerText), look),
          new TextRun({ ...look, children: ['\t', ...pages] }),
        ],
      }),
      ...(note === '' ? [] : [new Paragraph({ children: drawnRuns(note, { ...look, size: 16 }) })]),
    ],
  });
}
