import type { LanguageCode, ScreenLanguage } from '#domain/language/languages.ts';
import type { FollowUpWords } from '#domain/follow-up/follow-ups.ts';
import type { Zone } from '#domain/scoring/zone.ts';
import type { DocumentDraftWords } from '#domain/drafts/draft-words.ts';
import type { StepsWords } from '#domain/guide/guide-words.ts';
import type { advanceNb } from '#content/words/advance.nb.ts';
import type { afterwardsNb } from '#content/words/afterwards.nb.ts';
import type { answerNb } from '#content/words/answer.nb.ts';
import type { beforeStartNb } from '#content/words/before-start.nb.ts';
import type { collectNb } from '#content/words/collect.nb.ts';
import type { documentsNb } from '#content/words/documents.nb.ts';
import type { formNb } from '#content/words/form.nb.ts';
import type { InviteTextWords } from '#content/words/invite-text.ts';
import type { guideNb } from '#content/words/guide.nb.ts';
import type { inviteNb } from '#content/words/invite.nb.ts';
import type { meetingNb } from '#content/words/meeting.nb.ts';
import type { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import type { knowledgeNb } from '#content/words/knowledge.nb.ts';
import type { parkingNb } from '#content/words/parking.nb.ts';
import type { phonesNb } from '#content/words/phones.nb.ts';
import type { portfolioNb } from '#content/words/portfolio.nb.ts';
import type { portfolioReportNb } from '#content/words/portfolio-report.nb.ts';
import type { previewNb } from '#content/words/preview.nb.ts';
import type { questionnaireNb } from '#content/words/questionnaire.nb.ts';
import type { scoringNb } from '#content/words/scoring.nb.ts';
import type { scriptNb } from '#content/words/script.nb.ts';
import type { settingsNb } from '#content/words/settings.nb.ts';
import type { inProcessNb } from '#content/words/in-process.nb.ts';
import type { shellNb } from '#content/words/shell.nb.ts';
import type { statementsNb } from '#content/words/statements.nb.ts';
import type { takingNb } from '#content/words/taking.nb.ts';
import type { trustLineNb } from '#content/words/trust-line.nb.ts';
import type { tourNb } from '#content/words/tour.nb.ts';
import type { Words } from '#content/words/words.ts';
import type { Example } from '#content/examples/example-words.ts';

/** What documents, forms and invitations say. Every language has them, and they may speak another than the screen. */
export interface DocumentParts {
  readonly steps: StepsWords;
  readonly documents: Omit<Words<typeof documentsNb>, 'language'> & { readonly language: LanguageCode };
  readonly drafts: DocumentDraftWords;
  /** The Word form that a leader fills in. */
  readonly form: Words<typeof formNb>;
  readonly inviteText: InviteTextWords;
  /** The questionnaires by which a panel is evaluated: on paper, in letters and on the screen. */
  readonly questionnaire: Words<typeof questionnaireNb>;
  /** What is said of many clinics at once, on paper and on the screen. */
  readonly portfolioReport: Words<typeof portfolioReportNb>;
}

/** Everything the program says, in parts that are fetched with the pages that show them. */
export interface Parts extends DocumentParts {
  /** What the first page and the frame of the program need, and what most pages share. */
  readonly shell: Words<typeof shellNb>;
  /** What stands around an open process: its pages, and the fields on them. */
  readonly inProcess: Words<typeof inProcessNb>;
  /** What a leader who answers in advance meets. */
  readonly answer: Words<typeof answerNb>;
  readonly advance: Words<typeof advanceNb>;
  /** Where a team comes back, before the start and through the year. */
  readonly afterwards: Words<typeof afterwardsNb>;
  /** What the page itself says where the program does not start; no page asks for it. */
  readonly beforeStart: Words<typeof beforeStartNb>;
  readonly collect: Words<typeof collectNb>;
  /** A process that is filled in, to look at. */
  readonly example: Example;
  /** Questions back to a short or hypothetical answer. */
  readonly followUps: FollowUpWords;
  /** How the program is used, by each who uses it. */
  readonly guide: Words<typeof guideNb>;
  readonly invite: Words<typeof inviteNb>;
  /** What the words of the field mean, who does what, and what often goes wrong. */
  readonly knowledge: Words<typeof knowledgeNb>;
  readonly meeting: Words<typeof meetingNb>;
  /** The projector, and the facilitator's window. */
  readonly meetingRoom: Words<typeof meetingRoomNb>;
  readonly parking: Words<typeof parkingNb>;
  /** Phones that vote in the room, where there is a line. */
  readonly phones: Words<typeof phonesNb>;
  /** The page that looks at many clinics at once. */
  readonly portfolio: Words<typeof portfolioNb>;
  readonly preview: Words<typeof previewNb>;
  readonly scoring: Words<typeof scoringNb>;
  readonly script: Words<typeof scriptNb>;
  readonly settings: Words<typeof settingsNb>;
  /** Privacy, and how accessible the program is. */
  readonly statements: Words<typeof statementsNb>;
  readonly taking: Words<typeof takingNb>;
  /** What the trust sees of its clinics, where there is a line. */
  readonly trustLine: Words<typeof trustLineNb>;
  /** What is said at the stops of the tour. */
  readonly tour: Words<typeof tourNb>;
  /** One sentence for each kind of cell in the 3×3 picture. */
  readonly zones: Readonly<Record<Zone, string>>;
}

export type PartName = keyof Parts;

/** How each part is fetched. */
export type Loaders<P> = { readonly [Name in keyof P]: () => Promise<P[Name]> };

/** The parts a language has: a language of the screen has them all. */
export type PartsOf<C extends LanguageCode> = C extends ScreenLanguage ? Parts : DocumentParts;
