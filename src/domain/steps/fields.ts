import type { NumberUnit } from '#domain/values/numbers.ts';

/**
 * The kinds of field a step can ask for. A question is data; a kind is code: the form, the documents,
 * the file schema and the progress rules each have one entry per kind, and the compiler names the
 * entry that is missing.
 *
 * Labels are not here: they live in the typed words beside each declaration, one module per language.
 */

/** A value on the three-step scales of the form (involvement, importance, weight). */
export type ScaleValue = 1 | 2 | 3;
export const SCALE_VALUES: readonly ScaleValue[] = [1, 2, 3];

interface FieldBase {
  /** Counts towards "ferdig"; an empty expected field is listed as missing. Never blocks anything. */
  readonly expected?: boolean;
  /** Kept and saved with the answers, but never asked, never printed, and without words. */
  readonly hidden?: true;
  /** Fields that belong together and can stand apart from the others of their step. */
  readonly group?: FieldGroup;
  /** Asked beyond the form. See `isExtra`. */
  readonly extra?: true;
  /** Written as time goes by: no part of the text that is approved, so an approval does not lock it. */
  readonly afterApproval?: true;
  /** What leaders are asked where the step is asked in advance; absent where their words are brought together. */
  readonly advance?: AdvanceUse;
}

/**
 * `own-rows`: it is sent along with the rows of the invitation, so it is asked only about a row the leader adds.
 * `counted`: a score, which is counted beside those of others and never merged. `never`: it waits for the meeting.
 */
export type AdvanceUse = 'own-rows' | 'counted' | 'never';

/**
 * Answers that belong together, are all optional, and stand folded away on the page of their step. `fee`, the sums behind a
 * fee, stands beside the other answers, folded away for a leader, not on paper.
 */
export type FieldGroup =
  | 'fee'
  /** Pay by the day, and what few panels pay for. */
  | 'expenses'
  /** The time it takes of the staff. */
  | 'hours'
  /** How many members, for how long, their deputies, how they are found. */
  | 'members'
  /** Who leads and who helps, and how the body is reached. */
  | 'leading'
  /** How often it meets, how papers and cases come, who gets its advice. */
  | 'meetings'
  /** How long the mandate applies, and how it is signed. */
  | 'validity'
  /** What is special where the members are young. */
  | 'youth'
  /** The meetings and gatherings of the body itself. */
  | 'year'
  /** What an order for representatives asks beyond the rest. */
  | 'order'
  /** What the yearly report tells. */
  | 'report';

/**
 * Is this asked beyond the form, for those who need it? Where it is empty, no document says that it lacks. The sums behind a
 * fee stand in the form, together.
 */
export const isExtra = ({ extra, group }: Pick<FieldBase, 'extra' | 'group'>): boolean =>
  extra === true || (group !== undefined && group !== 'fee');

/** The groups leaders are asked in advance. */
export type AskedGroup = Extract<FieldGroup, 'fee'>;

/** One line of text. `suggestions` are ids of ready-made values; their texts are in the words. */
export interface LineField extends FieldBase {
  readonly kind: 'line';
  /** See `NumberField`. */
  readonly counted?: true;
  readonly suggestions?: readonly string[];
}
/** Free text that grows with its content; line breaks are kept. */
export interface ParagraphField extends FieldBase {
  readonly kind: 'paragraph';
}
/** One of a few named options. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
/** Any number of named options. */
export interface ChecklistField extends FieldBase {
  readonly kind: 'checklist';
  readonly options: readonly string[];
}
/** 1–3, each value with its own word. */
export interface ScaleField extends FieldBase {
  readonly kind: 'scale';
}
/** Kept as ISO `YYYY-MM-DD` when it can be read, otherwise exactly as typed, so nothing is lost. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
}
/** Kept exactly as typed; `numberOf` reads it, with its unit. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly unit: NumberUnit;
  /** Raised by presses: what two machines count at once is added up. */
  readonly counted?: true;
  /** The usual answers, offered as one writes. */
  readonly common?: readonly string[];
}
/** Yes or not yet. */
export interface TickField extends FieldBase {
  readonly kind: 'tick';
}
/** How many said 1, 2 and 3: a show of hands, kept apart from the agreed score. */
export interface TallyField extends FieldBase {
  readonly kind: 'tally';
}
/** Rows of another field, by their permanent ids. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly to: { readonly step: string; readonly field: string; readonly column: string };
}
/** Named items and own items, each given a level of importance for the role. */
export interface MatrixField extends FieldBase {
  readonly kind: 'matrix';
  readonly items: readonly string[];
  /** How many items should have this level; outside is advice, never a stop (S1 1.43, 1.47). */
  readonly count?: { readonly least: number; readonly most: number; readonly levels: readonly ScaleValue[] };
}
export type CellField =
  | LineField
  | ParagraphField
  | ChoiceField
  | ChecklistField
  | ScaleField
  | DateField
  | NumberField
  | TickField
  | TallyField
  | ReferenceField
  | MatrixField;

/** Rows that can be added, removed and moved. */
export interface RowsField<
  Columns extends Readonly<Record<string, CellField>> = Readonly<Record<string, CellField>>,
> extends FieldBase {
  readonly kind: 'rows';
  readonly columns: Columns;
  /** The column that names a row; a row where it is empty and everything else too is blank. */
  readonly name: keyof Columns & string;
  /** Blank rows a new process starts with: as many as the form has. */
  readonly start: number;
  /** More filled rows than this is advice ("flere enn fem"). */
  readonly most?: number;
  /** Fewer filled rows than this is advice once something is written. */
  readonly least?: number;
  /** Rows may stand under one another (`parent`): clinic → department → section. */
  readonly tree?: true;
  /** Ids of examples to pick from; their texts are in the words. Picking fills the name column. */
  readonly bank?: readonly string[];
  /** Each entry of the bank says why others have it. */
  readonly bankReasons?: true;
}
export type Field = CellField | RowsField;
export type FieldKind = Field['kind'];

/** [how many said 1, how many said 2, how many said 3], whole numbers ≥ 0. */
export type Tally = readonly [number, number, number];
/** A row of a matrix. `id` is an item id, or an own id with `text`. */
export interface MatrixRow {
  readonly id: string;
  readonly text?: string;
  readonly level?: ScaleValue;
}
export type RowOf<Columns extends Readonly<Record<string, CellField>>> = {
  readonly id: string;
  /** Only in trees: the row this one stands under. */
  readonly parent?: string;
} & { readonly [K in keyof Columns]?: ValueOf<Columns[K]> };

/** What an answered field holds. `undefined` is the one way to say "not answered". */
export type ValueOf<F> = F extends { kind: 'line' | 'paragraph' | 'date' | 'number' }
  ? string
  : F extends { kind: 'choice'; options: readonly (infer O)[] }
    ? O
    : F extends { kind: 'checklist'; options: readonly (infer O)[] }
      ? readonly O[]
      : F extends { kind: 'scale' }
        ? ScaleValue
        : F extends { kind: 'tick' }
          ? boolean
          : F extends { kind: 'tally' }
            ? Tally
            : F extends { kind: 'reference' }
              ? readonly string[]
              : F extends { kind: 'matrix' }
                ? readonly MatrixRow[]
                : F extends { kind: 'rows'; columns: infer C extends Readonly<Record<string, CellField>> }
                  ? readonly RowOf<C>[]
                  : never;
