import type { Placeholder } from './placeholders.ts';

/** Why a file cannot be a template at all. */
export type TemplateRefusal =
  | 'too-large'
  /** Not a Word file. */
  | 'not-word'
  /** The .doc of old. */
  | 'old'
  /** With a password, or sealed by a sensitivity label. */
  | 'locked'
  | 'damaged'
  /** "Strict Open XML": a variant with other names for everything. */
  | 'strict'
  | 'macros'
  /** Reaches out of itself when it is opened: a linked picture, a frame, a field that fetches. */
  | 'reaches-out'
  /** Holds programs or other files: OLE, ActiveX. */
  | 'embedded';

/** Where on the page something stands. `cover` is before the content, `end` after it. */
export type TemplatePlace =
  | 'header'
  | 'first-header'
  | 'even-header'
  | 'footer'
  | 'first-footer'
  | 'even-footer'
  | 'cover'
  | 'end'
  | 'nowhere';

export interface TemplateProblem {
  readonly kind:
    | 'unknown'
    | 'unfinished'
    /** Nobody asks for it in the template; the document shows it in its own place. */
    | 'missing'
    /** The content stands in a table or a text box, where it cannot run over pages. */
    | 'content-boxed'
    | 'content-twice'
    /** Stands in a header or footer, where there is no room for a document. */
    | 'content-outside'
    | 'logo'
    /** The template was tied to another template on a file server; the tie is cut. */
    | 'attached';
  readonly place: TemplatePlace;
  /** As written in the template; for `missing` the name of the placeholder. */
  readonly text: string;
  readonly likely?: Placeholder;
}

/** What a look at a template gives. Problems never stop a document. */
export type TemplateReport =
  | { readonly kind: 'usable'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'refused'; readonly because: TemplateRefusal };
