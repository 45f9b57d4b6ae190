import type { Block, Column, DocumentModel, Tone } from '../blocks/block.ts';

/** Something a person fills in. `id` is the tag and the bookmark in the file. */
export type FormControl = {
  readonly id: string;
  /** Read aloud, and shown on the handle of the control. */
  readonly name: string;
} & (
  | { readonly kind: 'text'; readonly placeholder: string; readonly value?: string; readonly lines: boolean }
  | {
      readonly kind: 'choice';
      readonly placeholder: string;
      readonly options: readonly { readonly value: string; readonly text: string }[];
    }
  | { readonly kind: 'tick'; readonly text: string }
);

export interface FormCell {
  readonly texts?: readonly { readonly text: string; readonly tone: Tone; readonly strong?: boolean }[];
  readonly controls?: readonly FormControl[];
}
/** Columns with fixed texts and fields; the header is repeated on every page. */
export interface FormTableBlock {
  readonly kind: 'formTable';
  readonly columns: readonly Column[];
  readonly rows: readonly {
    /** `rowCode` of an invited row: its fixed text is known again together with it. */
    readonly code?: string;
    readonly cells: readonly FormCell[];
  }[];
}
/** One question with room to write. */
export interface FormQuestionBlock {
  readonly kind: 'question';
  readonly label: string;
  readonly help?: string;
  readonly control: FormControl;
}
export type FormBlock = Block | FormTableBlock | FormQuestionBlock;

/** What a fillable form contains, before any writer has decided how it looks. */
export interface FormModel extends Pick<
  DocumentModel,
  'title' | 'language' | 'author' | 'subject' | 'description' | 'madeOn' | 'footerText' | 'pageText'
> {
  /** `writtenFormId` of the form. */
  readonly formId: string;
  readonly blocks: readonly FormBlock[];
}
