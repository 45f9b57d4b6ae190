import { Text, View } from '@react-pdf/renderer';
import { drawableText } from './drawable-text.ts';
import { FONT_FAMILY, FOOTER_TEXT, PAGE } from './look.ts';
import type { Sheet } from './pdf-table.tsx';

/** Of a place name; a longer one would push the page number away. */
const MOST_LETTERS = 90;
const NUMBER_WIDTH = 90;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : line;
}

interface PdfFooterProps {
  readonly footerText: string;
  /** "Side 1 av 4" */
  readonly pageText: string;
  readonly sheet: Sheet;
}

/** The place left, the page number right, in the bottom margin. */
export function PdfFooter({ footerText, pageText, sheet }: PdfFooterProps) {
  const look = { ...FOOTER_TEXT, fontFamily: FONT_FAMILY };
  const { pen, width } = sheet;
  return (
    <View
      wrap={false}
      style={{ height: PAGE.margin - PAGE.footer, flexDirection: 'row', alignItems: 'flex-end', width }}
    >
      <Text
        style={{ ...look, width: width - NUMBER_WIDTH, maxLines: 1, textOverflow: 'ellipsis' }}
        hyphenationCallback={(word) => [word]}
      >
        {drawableText(oneLine(footerText), pen.letters.canDraw)}
      </Text>
      <Text style={{ ...look, width: NUMBER_WIDTH, textAlign: 'right' }}>{pageText}</Text>
    </View>
  );
}
