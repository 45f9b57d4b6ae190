import type { Audience } from '#domain/guide/choices.ts';

/** The fixed words of the form of a questionnaire. */
export interface QuestionnaireFormWords {
  readonly title: Readonly<Record<Audience, string>>;
  /** `{title}`, `{body}` */
  readonly titleFor: string;
  readonly why: Readonly<Record<Audience, string>>;
  readonly anonymous: Readonly<Record<Audience, string>>;
  readonly privacy: string;
  readonly scale: Readonly<Record<1 | 2 | 3, string>>;
  readonly scaleHelp: string;
  /** By question id. */
  readonly questions: Readonly<Record<Audience, Readonly<Record<string, string>>>>;
  readonly you: Readonly<Record<'heading' | 'role' | 'unit' | 'help', string>>;
  readonly form: {
    readonly how: string;
    readonly points: readonly string[];
    readonly onPaper: string;
    /** Over the numbers for a pen. */
    readonly pen: string;
    readonly name: string;
    readonly notSealed: string;
    readonly send: string;
    /** `{to}` */
    readonly sendTo: string;
    readonly sendBack: string;
    /** `{id}` */
    readonly formId: string;
    readonly asks: string;
    readonly deadline: string;
  };
}
