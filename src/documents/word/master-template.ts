import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { FIRST_LANGUAGE, LANGUAGES } from '#domain/language/languages.ts';
import { COLOURS } from '../colours.ts';
import { LOGO_PLACE } from '../template/check-template.ts';
import { closeParts, openParts, writePart } from '../template/package-parts.ts';
import type { Placeholder } from '../template/placeholders.ts';
import { styleSheetOf } from '../template/template-styles.ts';
import { parseXml } from '#domain/formats/xml-tree.ts';
import { TABLE_STYLE } from '../template/own-text.ts';
import { contentWidth, PAGE } from './look.ts';
import { LOGO_SIZE, logoPicture } from './logo-picture.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';

/** The templates people start from: with a page of its own before the text, or without. */
export type MasterTemplate = 'cover' | 'plain';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The only time in the file: the same code gives the same bytes. */
const MADE = '2026-11-22T12:00:00Z';
const WIDTH = contentWidth('portrait');

/** Not for the spelling checker, which would cut the word into pieces. */
const mark = (placeholder: Placeholder, look: object = {}): TextRun =>
  new TextRun({ text: `{{${placeholder}}}`, noProof: true, ...look });

const small = { size: 18, color: COLOURS.quiet };

const logo = (): ImageRun =>
  new ImageRun({
    type: 'png',
    data: logoPicture(),
    transformation: { width: LOGO_SIZE.width / 3, height: LOGO_SIZE.height / 3 },
    altText: {
      id: '1',
      name: 'Logo',
      title: 'Logo',
      description: `${LOGO_PLACE}: bytt ut bildet, og skriv her hva logoen er`,
    },
  });

/** Left and right on one line. */
const edges = (left: TextRun | ImageRun, right: readonly TextRun[]): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [left, new TextRun({ text: '\t', ...small }), ...right],
  });

const footer = (): Footer =>
  new Footer({ children: [edges(mark('standing', small), [mark('pages', small)])] });

const line = (placeholder: Placeholder, look: object, before: number): Paragraph =>
  new Paragraph({ spacing: { before, after: 60 }, children: [mark(placeholder, look)] });

const cover = (): readonly Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 3600, after: 240 },
    children: [mark('title')],
  }),
  line('unit', { size: 28 }, 0),
  line('trust', { size: 28 }, 0),
  line('status', { bold: true, color: COLOURS.heading }, 480),
  line('date', { color: COLOURS.quiet }, 0),
  line('author', { color: COLOURS.quiet }, 0),
];

const content = (breakBefore: boolean): Paragraph =>
  new Paragraph({ pageBreakBefore: breakBefore, children: [mark('content')] });

function masterDocument(kind: MasterTemplate): Document {
  const { margin, ...size } = PAGE;
  const withCover = kind === 'cover';
  const header = withCover
    ? edges(mark('title', small), [mark('status', { ...small, bold: true })])
    : edges(logo(), [mark('status', { ...small, bold: true })]);
  return new Document({
    // A property of the two files that are shipped, in the first language: nothing here has the words of a document.
    title: withCover ? 'Word-mal med forside' : 'Word-mal uten forside',
    creator: 'Brukerpanelveilederen',
    lastModifiedBy: 'Brukerpanelveilederen',
    compatibility: { version: 15 },
    styles: wordStyles(LANGUAGES[FIRST_LANGUAGE].tag),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          titlePage: withCover,
          page: {
            size,
            margin: {
              top: margin + 350,
              bottom: margin,
              left: margin,
              right: margin,
              header: 600,
              footer: 600,
            },
          },
        },
        headers: {
          default: new Header({ children: [header] }),
          ...(withCover
            ? {
                first: new Header({
                  children: [new Paragraph({ alignment: AlignmentType.LEFT, children: [logo()] })],
                }),
              }
            : {}),
        },
        footers: { default: footer(), ...(withCover ? { first: footer() } : {}) },
        children: [...(withCover ? cover() : []), content(withCover)],
      },
    ],
  });
}

const edge = (name: string): string =>
  `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.hairline}"/>`;

/** The library knows no table styles; with one, lines and head colours can be changed in one place in Word. */
const tableStyle = `<w:style xmlns:w="${WORDS}" w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE.id}"><w:name w:val="${TABLE_STYLE.name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${edge('top')}${edge('bottom')}${edge('insideH')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.head}"/></w:tcPr></w:tblStylePr></w:style>`;

/** One of our own templates, to be changed in a word processor and loaded back. The same bytes each time. */
export async function masterTemplate(kind: MasterTemplate): Promise<Uint8Array<ArrayBuffer>> {
  const parts = openParts(new Uint8Array(await Packer.toArrayBuffer(masterDocument(kind))));
  const sheet = parts && styleSheetOf(parts, 'word/document.xml');
  const style = parseXml(tableStyle);
  if (!parts || !sheet || !style) throw new Error('Our own template cannot be read.');
  style.attributes.delete('xmlns:w');
  sheet.root.children.push(style);
  writePart(parts, sheet.path, sheet.root);
  const properties = new TextDecoder().decode(parts.get('docProps/core.xml'));
  parts.set(
    'docProps/core.xml',
    new TextEncoder().encode(properties.replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${MADE}<`)),
  );
  return closeParts(parts);
}
