import { Text, View } from '@react-pdf/renderer';
import type { DocumentModel } from '../blocks/block.ts';
import { drawableText } from './drawable-text.ts';
import { FOOTER_TEXT, PAGE } from './look.ts';
import type { Sheet } from './pdf-table.tsx';

/** Of a place name; a longer one would push the page number away. */
const MOST_LETTERS = 90;
const NUMBER_WIDTH = 90;
const NOTE_SIZE = 7.5;
/** From the top of the page to the header, points. */
const HEADER_TOP = 30;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : line;
}

const whole = (word: string): string[] => [word];

interface PdfFooterProps {
  readonly model: Pick<DocumentModel, 'footerText' | 'footerNote'>;
  /** "Side 1 av 4" */
  readonly pageText: string;
  readonly sheet: Sheet;
}

/** The place left, the page number right, the standing below, in the bottom margin. */
export function PdfFooter({ model, pageText, sheet }: PdfFooterProps) {
  const { letters } = sheet.pen;
  const { width } = sheet;
  const place = drawableText(oneLine(model.footerText), letters.canDraw);
  const note = drawableText(model.footerNote.replace(/\s+/g, ' '), letters.canDraw);
  const look = (text: string) => ({ ...FOOTER_TEXT, fontFamily: letters.familiesFor(text) });
  return (
    <View wrap={false} style={{ height: PAGE.margin - PAGE.footer, justifyContent: 'flex-end', width }}>
      <View style={{ flexDirection: 'row', width }}>
        <Text
          style={{ ...look(place), width: width - NUMBER_WIDTH, maxLines: 1, textOverflow: 'ellipsis' }}
          hyphenationCallback={whole}
        >
          {place}
        </Text>
        <Text style={{ ...look(pageText), width: NUMBER_WIDTH, textAlign: 'right' }}>{pageText}</Text>
      </View>
      <Text style={{ ...look(note), fontSize: NOTE_SIZE, width }} hyphenationCallback={whole}>
        {note}
      </Text>
    </View>
  );
}

/** That the document is a draft, in the top margin. */
export function PdfHeader({ headerText, sheet }: { headerText: string; sheet: Sheet }) {
  const { letters } = sheet.pen;
  const drawn = drawableText(headerText, letters.canDraw);
  const look = { ...FOOTER_TEXT, fontFamily: letters.familiesFor(drawn), fontWeight: 700 } as const;
  return <Text style={{ ...look, position: 'absolute', top: HEADER_TOP, right: PAGE.margin }}>{drawn}</Text>;
}
