import { Text, View } from '@react-pdf/renderer';
import type { DocumentModel } from '../blocks/block.ts';
import { drawableText } from './drawable-text.ts';
import { FONT_FAMILY, FOOTER_TEXT, PAGE } from './look.ts';
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
  const look = { ...FOOTER_TEXT, fontFamily: FONT_FAMILY };
  const { pen, width } = sheet;
  const drawn = (text: string): string => drawableText(oneLine(text), pen.letters.canDraw);
  return (
    <View wrap={false} style={{ height: PAGE.margin - PAGE.footer, justifyContent: 'flex-end', width }}>
      <View style={{ flexDirection: 'row', width }}>
        <Text
          style={{ ...look, width: width - NUMBER_WIDTH, maxLines: 1, textOverflow: 'ellipsis' }}
          hyphenationCallback={whole}
        >
          {drawn(model.footerText)}
        </Text>
        <Text style={{ ...look, width: NUMBER_WIDTH, textAlign: 'right' }}>{pageText}</Text>
      </View>
      <Text style={{ ...look, fontSize: NOTE_SIZE, width }} hyphenationCallback={whole}>
        {drawableText(model.footerNote.replace(/\s+/g, ' '), pen.letters.canDraw)}
      </Text>
    </View>
  );
}

/** That the document is a draft, in the top margin. */
export function PdfHeader({ headerText, sheet }: { headerText: string; sheet: Sheet }) {
  const look = { ...FOOTER_TEXT, fontFamily: FONT_FAMILY, fontWeight: 700 } as const;
  return (
    <Text style={{ ...look, position: 'absolute', top: HEADER_TOP, right: PAGE.margin }}>
      {drawableText(headerText, sheet.pen.letters.canDraw)}
    </Text>
  );
}
