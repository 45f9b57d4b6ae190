/** The fixed words of the fillable form, beyond those of the steps and the documents. `{name}` is filled in. */
export interface FormWords {
  readonly title: string;
  /** `{name}` */
  readonly titleFor: string;
  readonly why: string;
  readonly labels: {
    readonly asks: string;
    readonly deadline: string;
    readonly time: string;
    readonly replyTo: string;
  };
  /** `{n}` */
  readonly minutes: string;
  readonly how: { readonly heading: string; readonly points: readonly string[] };
  readonly answers: {
    readonly heading: string;
    readonly points: readonly string[];
    readonly notSealed: string;
  };
  readonly you: {
    readonly heading: string;
    readonly role: string;
    readonly unit: string;
    readonly help: string;
  };
  /** `{part}`, `{title}` */
  readonly partTitle: string;
  readonly units: {
    readonly unit: string;
    /** What a tick means, and the answer it stands for. */
    readonly none: string;
    readonly noneAnswer: string;
  };
  readonly groups: {
    readonly listed: string;
    readonly own: string;
    readonly ownHelp: string;
    readonly scales: string;
  };
  readonly placeholders: { readonly text: string; readonly choose: string; readonly number: string };
  readonly send: {
    readonly heading: string;
    /** `{to}` */
    readonly to: string;
    readonly toFacilitator: string;
    readonly again: string;
    /** `{id}` */
    readonly formId: string;
  };
}
