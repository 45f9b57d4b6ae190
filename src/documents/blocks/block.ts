import type { ApprovalStatus } from '#domain/approval/approvable.ts';
import type { Place } from '#domain/process/place.ts';
import type { Picture } from '#domain/values/picture.ts';
import type { LanguageTag } from '#domain/language/languages.ts';

/** `missing`: nobody has answered. `quiet`: explains, is not an answer. */
export type Tone = 'normal' | 'quiet' | 'missing';
/** How dark a cell is: the gap of the 3×3 table. */
export type Shade = 'light' | 'medium' | 'strong';

export interface Cell {
  /** One or more paragraphs; line breaks inside a text are kept. */
  readonly paragraphs: readonly string[];
  readonly tone?: Tone;
  readonly shade?: Shade;
  readonly strong?: boolean;
  /** Steps to the right, 0 and up: depth in a tree. */
  readonly indent?: number;
}
export interface Column {
  readonly header: string;
  /** Share of the width of the page, relative to the other columns; above 0. */
  readonly width: number;
  readonly align?: 'left' | 'center';
}
export interface TableRow {
  /** As many as the table has columns. */
  readonly cells: readonly Cell[];
  readonly source?: Place;
}
export interface KeyValueRow {
  readonly key: string;
  readonly value: readonly string[];
  readonly tone?: Tone;
  readonly source?: Place;
}

/** A block leads back to the answer it was made from: its `source`. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
  readonly source?: Place;
}
/** 1–3 are the parts of a document; 4 names one row where rows do not fit a table. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** What the part is cited by; it stands before the text. */
  readonly number?: number;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly source?: Place;
}
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: Tone;
  readonly source?: Place;
}
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** The headings of level 1 of its document, in their order: it leads to each. */
  readonly isContents?: true;
  readonly source?: Place;
}
export interface KeyValueBlock {
  readonly kind: 'keyValue';
  readonly rows: readonly KeyValueRow[];
  readonly source?: Place;
}
/** Things to tick off with a pen or in Word. */
export interface ChecksBlock {
  readonly kind: 'checks';
  readonly items: readonly CheckItem[];
  readonly source?: Place;
}
export interface CheckItem {
  readonly text: string;
  readonly ticked: boolean;
  readonly source?: Place;
}
/** The header is repeated on every page and a row is not split between pages. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly source?: Place;
}
/** A drawing; what it says also stands in words beside it. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly source?: Place;
}
export interface PageBreakBlock {
  readonly kind: 'pageBreak';
  readonly source?: Place;
}
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | KeyValueBlock
  | ChecksBlock
  | TableBlock
  | PictureBlock
  | PageBreakBlock;

/** Permanent: the id of a document in addresses and on the command line. */
export type DocumentKind =
  | 'summary'
  | 'mandate'
  | 'action-plan'
  | 'process-report'
  | 'role-description'
  | 'advert'
  | 'order'
  | 'start-checklist'
  | 'yearly-report'
  | 'minutes';

/** How far a document has come. */
export interface DocumentStanding {
  /** `none`: nobody approves this document. `changed`: it was approved, and the text is another since. */
  readonly status: ApprovalStatus | 'changed' | 'none';
  /** "Utkast", "Til godkjenning", "Godkjent 12.05.2027"; empty where it has no status. */
  readonly statusText: string;
  /** As a person wrote it: "2", "1.1"; empty where it has no status. */
  readonly version: string;
  /** The day the document was made, as shown to people. */
  readonly date: string;
  readonly processId: string;
  /** The unit, and the trust when it is written. */
  readonly place: string;
  /** Empty where nobody has written it. */
  readonly unit: string;
  readonly trust: string;
}

/** What a document contains, before any writer has decided how it looks. */
export interface DocumentModel {
  /** `portfolio-report`: of many processes; it is in no list of the documents of one. */
  readonly kind: DocumentKind | 'portfolio-report';
  readonly title: string;
  readonly language: LanguageTag;
  readonly author: string;
  readonly subject: string;
  readonly description: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly standing: DocumentStanding;
  /** ISO day the document was made: the only time inside the file. */
  readonly madeOn: string;
  /** In the header of every page: that this is a draft. Empty once approved, and where it has no status. */
  readonly headerText: string;
  readonly footerText: string;
  /** Under the footer text: status, version, date and process. */
  readonly footerNote: string;
  /** "Side {page} av {pages}" */
  readonly pageText: string;
  readonly blocks: readonly Block[];
}
