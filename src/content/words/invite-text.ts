import type { LanguageCode } from '#domain/language/languages.ts';
import type { AskedStep } from '#domain/guide/choices.ts';

/** The words of an invitation, in the language it is written in. It leaves the program as plain text. */
export interface InviteTextWords {
  /** The language of these words. */
  readonly language: LanguageCode;
  readonly subject: (process: string) => string;
  readonly hello: string;
  /** Offered where nobody has written a greeting. */
  readonly greeting: (unit: string, body: string) => string;
  readonly defaultUnit: string;
  readonly defaultBody: string;
  readonly asked: (unit: string) => string;
  readonly askedStep: Readonly<Record<AskedStep, string>>;
  readonly minutes: (count: number) => string;
  readonly deadline: (date: string) => string;
  readonly way: {
    readonly link: string;
    /** After the address: what to do when it does not open. */
    readonly linkFails: string;
    readonly file: (address: string) => string;
    readonly form: string;
  };
  readonly forAll: string;
  readonly whatHappens: string;
  readonly happens: (replyTo: string) => string;
  readonly sealed: string;
  readonly privacy: string;
  readonly regards: string;
  /** To those who have not answered: what it is about, who they are, and until when. */
  readonly reminder: (given: {
    readonly name: string;
    readonly missing: readonly string[];
    readonly deadline: string;
  }) => string;
}
