import type { CommonBody } from '#domain/guide/written-anywhere.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { ScoreSource } from '#domain/scoring/scores-of.ts';
import type { PhaseId } from '#domain/steps/define-step.ts';
import type { TimelineWords } from '#domain/plan/timeline-picture.ts';
import type { NumberUnit } from '#domain/values/numbers.ts';
import type { MinutesWords } from './minutes-words.ts';
import type { PaperWords } from './paper-words.ts';

/** How names of bodies end, in any language of the documents. */
type BodyEnding =
  | 'panel'
  | 'råd'
  | 'gruppe'
  | 'forum'
  | 'utvalg'
  | 'utval'
  | 'nettverk'
  | 'team'
  | 'council'
  | 'group'
  | 'committee'
  | 'network'
  | 'board';

/**
 * Every fixed word of the documents beyond the words of the steps. A `{name}` in a text is filled in by
 * `filled`; a text that a person typed is never searched for such places.
 */
export interface DocumentWords extends PaperWords {
  /** The language of these words. */
  readonly language: LanguageCode;
  readonly titles: {
    /** `{body}`, `{unit}` */
    readonly mandateIn: string;
    /** `{body}` */
    readonly mandateFor: string;
    /** `{body}` */
    readonly actionPlan: string;
    /** `{body}`, `{unit}` */
    readonly actionPlanFor: string;
    /** `{body}` */
    readonly processReport: string;
    /** `{body}`, `{unit}` */
    readonly processReportIn: string;
  };
  /** What bodies are called that have no name of their own. */
  readonly bodies: Readonly<Record<CommonBody, string>>;
  /** One of them in a sentence: "a user panel". `{body}` */
  readonly aBody: string;
  /** What it is called when it has been spoken of, by how its name ends: "panel" is "the panel". `panel` where no ending fits. */
  readonly definite: Readonly<Partial<Record<BodyEnding, string>>> & { readonly panel: string };
  /** `{page}`, `{pages}` */
  readonly page: string;
  /** `{date}`: for the file properties. */
  readonly madeOn: string;
  /** `{version}`: what made the file, for its properties. */
  readonly program: string;
  readonly notAnswered: string;
  /** In place of a name nobody has written. */
  readonly unnamed: string;
  readonly yes: string;
  readonly and: string;
  readonly labels: {
    readonly trust: string;
    /** The same of what is no hospital: a municipality, a foundation. */
    readonly organisation: string;
    readonly unit: string;
    readonly leader: string;
    readonly facilitator: string;
    readonly printedOn: string;
    readonly number: string;
    /** Of what is mentioned, and not given a level. */
    readonly noLevel: string;
  };
  readonly phases: Readonly<Record<PhaseId, string>>;
  /** `{n}`: a number with its unit, `{n|one|several}`. */
  readonly units: Readonly<Record<NumberUnit, string>>;
  readonly mandate: Readonly<
    Record<
      | 'additionalClauses'
      | 'approvedOn'
      | 'toBeDecided'
      | 'signatures'
      | 'leader'
      | 'chair'
      | 'place'
      | 'signature',
      string
    >
  >;
  /** The table of the body's own meetings. */
  readonly ownYear: Readonly<Record<'note' | 'time', string>>;
  readonly plan: {
    readonly background: string;
    readonly toClarify: string;
    /** `{measure}`, `{what}` */
    readonly lacks: string;
    readonly deadline: string;
    readonly indicator: string;
    readonly timeline: TimelineWords;
  };
  /** The minutes of a meeting. `{meeting}`, `{unit}`, `{date}`, `{from}`, `{to}`, `{step}` … as named. */
  readonly minutes: MinutesWords;
  /** The decision and what it is built on. */
  readonly trail: {
    readonly heading: string;
    readonly criteria: string;
    readonly groups: string;
    readonly decision: string;
  };
  readonly stakeholders: {
    readonly gap: string;
    readonly gridHeading: string;
    /** Corner of the 3×3 table: what goes down, what goes across. */
    readonly gridCorner: string;
    readonly gridNote: string;
    /** `{names}` */
    readonly notPlaced: string;
    readonly orderHeading: string;
    readonly zone: string;
    readonly groups: string;
    /** What each gap means, `importance − involvement`. */
    readonly zones: Readonly<Record<'2' | '1' | '0' | '-1' | '-2', string>>;
    readonly votesHeading: string;
    readonly median: string;
    readonly spread: string;
    /** `{numbers}` of the groups. */
    readonly agreedOn: string;
    readonly agreedOnAll: string;
    readonly sources: Readonly<Record<ScoreSource, string>>;
    readonly sourcesHeading: string;
    /** Said where the room scored anew, and scores from before do not count. */
    readonly replaced: string;
    readonly whoHeading: string;
    readonly who: string;
    readonly viewsHeading: string;
  };
  readonly coverage: {
    readonly heading: string;
    readonly note: string;
    readonly group: string;
    readonly sum: string;
    readonly coveredBy: string;
    /** Before the number of a criterion: "K". */
    readonly criterionSign: string;
    /** `{criteria}` */
    readonly uncovered: string;
  };
  readonly fee: {
    readonly heading: string;
    readonly paidHours: string;
    /** Before the paid hours of each gathering: "6 + 2". */
    readonly gatherings: string;
    readonly ownCosts: string;
    readonly honorarium: string;
    readonly total: string;
    readonly frame: string;
    readonly under: string;
    readonly over: string;
    readonly cost: string;
    readonly perMeeting: string;
    readonly perMember: string;
    readonly perYear: string;
    readonly gatheringFees: string;
    /** `{source}`, `{date}` */
    readonly rateFrom: string;
    readonly note: string;
  };
  readonly hours: {
    readonly heading: string;
    /** Over the lines: what takes hours. */
    readonly work: string;
    readonly members: string;
    readonly staff: string;
    readonly meetings: string;
    readonly gatherings: string;
    readonly preparation: string;
    readonly travel: string;
    readonly total: string;
    readonly noStaff: string;
    readonly untimed: string;
    readonly note: string;
  };
}

/**
 * Puts values into the `{name}` places of a fixed text; `{n|person|personer}` is what one of them is called, or several.
 * One pass: a `{` inside a value stays as typed.
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (place, name: string, one?: string, several?: string) => {
      const value = values[name];
      return (
        (one === undefined || value === undefined ? value : value.trim() === '1' ? one : several) ?? place
      );
    },
  );
}
