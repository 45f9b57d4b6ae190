import { Link, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block } from '../blocks/block.ts';
import { headingText } from '../blocks/make-block.ts';
import { leadsIn } from '../leads-in.ts';
import { BODY, HEADINGS, headingLook, TITLE, toned } from './look.ts';
import { PdfPicture } from './pdf-picture.tsx';
import { PdfKeyValues, PdfTable, type Sheet } from './pdf-table.tsx';
import { TypedText } from './typed-text.tsx';

type Writer<B extends Block> = (block: B, sheet: Sheet, next: Block | undefined) => ReactElement;

/** A heading stays with what follows it: this much of it, in points, must fit below. */
const WITH_HEADING = 1;
const BULLET = 12;
/** A longer text is not moved to the next page for the sake of one line. */
const SHORT_ITEM = 300;
/** No page ends with the first item of a list alone, or begins with the last. */
const staysWithNext = (items: readonly string[], index: number): boolean =>
  index < items.length - 1 &&
  (index === 0 || index === items.length - 2) &&
  (items[index] ?? '').length <= SHORT_ITEM;
const TICK = 18;

/** Air below a block. None where the page ends with it: the layout would begin a page for the air alone. */
const airBefore = (next: Block | undefined, points: number): number =>
  next === undefined || next.kind === 'pageBreak' ? 0 : points;

/** A part of the document that its contents and the list beside the pages lead to. The types know bookmarks of pages only. */
const goalProps = (id: string | undefined, text: string): object =>
  id === undefined ? {} : { id, bookmark: text };

/** Leads to a part of the document where there is one. */
const To = ({ goal, children }: { readonly goal: string | undefined; readonly children: ReactElement }) =>
  goal === undefined ? children : <Link src={`#${goal}`}>{children}</Link>;

const writers: { readonly [K in Block['kind']]: Writer<Extract<Block, { kind: K }>> } = {
  title: ({ text }, { pen, width }) => (
    <View wrap={false} style={{ paddingBottom: 10 }} minPresenceAhead={WITH_HEADING}>
      <TypedText pen={pen} look={TITLE} width={width}>
        {text}
      </TypedText>
    </View>
  ),
  heading: (block, { pen, width, goals }) => {
    const { level } = block;
    const text = headingText(block);
    const { fontSize, before, after } = HEADINGS[level];
    return (
      <View
        wrap={false}
        style={{ paddingTop: before, paddingBottom: after }}
        minPresenceAhead={WITH_HEADING}
        {...goalProps(goals.get(block), text)}
      >
        <TypedText pen={pen} look={headingLook(fontSize)} width={width}>
          {text}
        </TypedText>
      </View>
    );
  },
  paragraph: (block, { pen, width }, next) => (
    <View
      style={{ paddingBottom: airBefore(next, 6) }}
      {...(leadsIn(block, next) ? { wrap: false, minPresenceAhead: WITH_HEADING } : {})}
    >
      <TypedText pen={pen} look={toned(BODY, block.tone)} width={width}>
        {block.text}
      </TypedText>
    </View>
  ),
  list: ({ items, isContents }, { pen, width, goals }, next) => (
    <View style={{ paddingBottom: airBefore(next, 4) }}>
      {items.map((item, index) => (
        <View
          key={index}
          style={{ flexDirection: 'row', paddingBottom: 2 }}
          {...(staysWithNext(items, index) ? { minPresenceAhead: WITH_HEADING } : {})}
        >
          <View style={{ width: BULLET }}>
            <TypedText pen={pen} look={BODY} width={BULLET}>
              •
            </TypedText>
          </View>
          <View style={{ width: width - BULLET }}>
            <To goal={isContents ? [...goals.values()][index] : undefined}>
              <TypedText pen={pen} look={BODY} width={width - BULLET}>
                {item}
              </TypedText>
            </To>
          </View>
        </View>
      ))}
    </View>
  ),
  checks: ({ items }, { pen, width }, next) => (
    <View style={{ paddingBottom: airBefore(next, 4) }}>
      {items.map(({ text, ticked }, index) => (
        <View key={index} style={{ flexDirection: 'row', paddingBottom: 4 }}>
          <View style={{ width: TICK }}>
            <TypedText pen={pen} look={BODY} width={TICK}>
              {ticked ? '☒' : '☐'}
            </TypedText>
          </View>
          <View style={{ width: width - TICK }}>
            <TypedText pen={pen} look={BODY} width={width - TICK}>
              {text}
            </TypedText>
          </View>
        </View>
      ))}
    </View>
  ),
  keyValue: (block, sheet, next) => <PdfKeyValues block={block} sheet={sheet} air={airBefore(next, 10)} />,
  table: (block, sheet, next) => <PdfTable block={block} sheet={sheet} air={airBefore(next, 10)} />,
  picture: ({ picture }, sheet, next) => (
    <PdfPicture picture={picture} sheet={sheet} air={airBefore(next, 8)} />
  ),
  pageBreak: () => <View break />,
};

interface PdfBlockProps {
  readonly block: Block;
  /** The block after it. */
  readonly next: Block | undefined;
  readonly sheet: Sheet;
}

/** A block as it is laid out on a sheet. */
export function PdfBlock({ block, next, sheet }: PdfBlockProps): ReactElement {
  // The compiler cannot see that the entry found by `kind` takes the block with that kind.
  const write = writers[block.kind] as Writer<Block>;
  return write(block, sheet, next);
}
