import type { Audience } from '#domain/guide/choices.ts';
import type { QuestionId } from '#domain/questionnaire/questions.ts';

/** What is said of the answers to questionnaires: in documents, and on the page they come home to. */
export interface QuestionnaireSumWords {
  readonly heading: string;
  /** Who answered, as a heading. */
  readonly of: Readonly<Record<Audience, string>>;
  /** A question in short, and what was written beside the questions. */
  readonly short: Readonly<Record<QuestionId | 'beside', string>>;
  readonly scale: Readonly<Record<1 | 2 | 3, string>>;
  readonly columns: Readonly<
    Record<'question' | 'one' | 'two' | 'three' | 'mean' | 'answered' | 'text', string>
  >;
  /** `{n}` */
  readonly answered: string;
  /** `{n}`, `{all}` */
  readonly answeredOf: string;
  /** `{least}` */
  readonly tooFew: string;
  /** In a cell where too few have answered one question. */
  readonly few: string;
  /** `{high}`, `{low}` */
  readonly extremes: string;
  /** `{question}`, `{members}`, `{leaders}` */
  readonly apart: string;
  readonly none: string;
  readonly scaleNote: string;
  /** `{round}`: the name of a sheet. */
  readonly sheet: Readonly<Record<Audience, string>>;
  readonly round: string;
}
