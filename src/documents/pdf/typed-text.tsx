import { Text, type TextProps } from '@react-pdf/renderer';
import type { DocumentModel } from '../blocks/block.ts';
import { tiedText } from '../tied-text.ts';
import { drawableText } from './drawable-text.ts';
import type { Letters } from './fonts.ts';
import type { TextLook } from './look.ts';
import { wordParts } from './word-parts.ts';

/** What every piece of text in one document is written with. */
export interface Pen {
  readonly language: DocumentModel['language'];
  readonly letters: Letters;
}

interface TypedTextProps {
  readonly pen: Pen;
  readonly look: TextLook;
  /** Points from edge to edge; long words are divided to fit. */
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** Style of the box around it, where it has none of its own. */
  readonly box?: Exclude<NonNullable<TextProps['style']>, readonly unknown[]>;
  readonly children: string;
}

/** A line is filled to this part of its width at most, so that rounding never cuts a letter. */
const FILL = 0.98;

/** A text as it was typed, line breaks kept, never wider than its place. */
export function TypedText({ pen, look, width, align = 'left', box = {}, children }: TypedTextProps) {
  const { letters, language } = pen;
  const line = (width * FILL) / look.fontSize;
  const fits = (part: string): boolean => letters.width(part, look.fontWeight === 700) <= line;
  const drawn = drawableText(tiedText(children), letters.canDraw);
  return (
    <Text
      style={{ ...look, ...box, fontFamily: letters.familiesFor(drawn), textAlign: align }}
      hyphenationCallback={(word) => wordParts(word, language, fits)}
    >
      {drawn}
    </Text>
  );
}
