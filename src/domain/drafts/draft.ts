import type { Change } from '#domain/process/change.ts';
import { placeOf, rowsAs, rowsIn, type ColumnId, type FieldId } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { insertAt, removeAt, setAt } from '#domain/process/changes-at.ts';
import { placeKey, type Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledOf, rowIn } from '#domain/process/rows.ts';
import { isListLine } from './pieces.ts';

/** One sentence, or one item of a list, with the answers it comes from. */
export interface DraftPiece {
  readonly text: string;
  /** The answers a piece is built on: "hvorfor står dette her?". */
  readonly sources: readonly Place[];
  /** Set where no answer stands behind it: common practice, offered as a proposal. */
  readonly proposal?: true;
  /** Begins a new line: items of lists, and what should stand by itself. */
  readonly newLine?: true;
}

/** The text a draft gives. Empty when there are no pieces. */
export function draftText(pieces: readonly DraftPiece[]): string {
  return pieces.reduce((text, piece, index) => {
    if (text === '') return piece.text;
    const before = pieces[index - 1];
    const begins = piece.newLine === true || (before !== undefined && isListLine(before));
    return `${text}${begins ? '\n' : ' '}${piece.text}`;
  }, '');
}

/** Every answer the pieces are built on, each once, in the order of the pieces. */
export function draftSources(pieces: readonly DraftPiece[]): readonly Place[] {
  const known = new Map<string, Place>();
  for (const source of pieces.flatMap((piece) => piece.sources)) {
    const key = placeKey(source);
    if (!known.has(key)) known.set(key, source);
  }
  return [...known.values()];
}

/**
 * How a draft and the text of a field stand to each other.
 * - `empty`: nothing is written. Offer the draft, if it has any text.
 * - `draft`: what stands is exactly the draft.
 * - `own`: people wrote it, and the draft is as it was when they last took it or turned it down.
 * - `newer-draft`: people's text stands, and the draft has changed since. Offer it beside.
 */
export type DraftState = 'empty' | 'draft' | 'own' | 'newer-draft';

export interface DraftGiven {
  /** What stands in the field now. */
  readonly written: string;
  /** What the answers give now. */
  readonly draft: string;
  /** What the draft was when the text was taken, begun or kept; `undefined` when nobody has seen one. */
  readonly seen: string | undefined;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** See `DraftState`. Space at the ends and between words makes no difference. */
export function draftState({ written, draft, seen }: DraftGiven): DraftState {
  if (plain(written) === '') return 'empty';
  if (plain(written) === plain(draft)) return 'draft';
  // Text that no draft was ever seen beside was brought in from elsewhere: leave it in peace.
  if (seen === undefined || plain(draft) === '' || plain(seen) === plain(draft)) return 'own';
  return 'newer-draft';
}

/** The text of a field of the mandate: as it is, or one line for each filled row. */
export function writtenText(value: unknown): string {
  if (typeof value === 'string') return value;
  return filledOf(rowsAs(mandate, 'mainTasks', value))
    .map(({ text }) => text)
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** The column of every list in the mandate. */
const TEXT = 'text' satisfies ColumnId<typeof mandate, 'mainTasks'>;

/** A field of the mandate. */
export type MandateField = FieldId<typeof mandate>;

/** What the draft of this field was when it was last taken, begun beside or turned down. */
export function seenDraft(answers: Answers, field: MandateField): string | undefined {
  const text = rowIn(rowsIn(answers, mandate, 'seenDrafts'), field)?.text;
  return typeof text === 'string' ? text : undefined;
}

/**
 * Remembers the draft as it is now. Send it with the first words a person writes in an empty field, and
 * for "Behold vår tekst": the draft is then not offered again until a source changes.
 */
export const rememberDraft = (field: MandateField, pieces: readonly DraftPiece[]): Change =>
  setAt(placeOf(mandate, 'seenDrafts', field, 'text'), draftText(pieces));

/**
 * "Bruk utkastet": the field becomes the draft, and the draft is remembered. Fields with rows get one row
 * for each piece; their filled rows are replaced, blank ones are kept. Only a person may send these.
 */
export function takeDraft(
  answers: Answers,
  field: MandateField,
  pieces: readonly DraftPiece[],
  given: { readonly rows: boolean; readonly newId: () => string },
): readonly Change[] {
  const place = placeOf(mandate, field);
  const remember = rememberDraft(field, pieces);
  if (!given.rows) return [setAt(place, draftText(pieces)), remember];
  const rows = rowsAs(mandate, 'mainTasks', answers[mandate.id]?.[field]);
  const reused = rows.slice(0, pieces.length);
  const filled = new Set(filledOf(rows).map(({ id }) => id));
  return [
    ...pieces.map((piece, index): Change => {
      const row = reused[index];
      return row
        ? setAt({ ...place, row: row.id, column: TEXT }, piece.text)
        : insertAt(place, { id: given.newId(), [TEXT]: piece.text });
    }),
    ...rows
      .slice(pieces.length)
      .filter(({ id }) => filled.has(id))
      .map(({ id }) => removeAt(place, id)),
    remember,
  ];
}
