import type { CoverageKind } from '#domain/portfolio/coverage-across.ts';
import type { Decision, PortfolioEntry, Revision } from '#domain/portfolio/entry.ts';
import type { UncountedFile } from '#domain/portfolio/gathered.ts';
import type { DecidedCounts, MoneyOf } from '#domain/portfolio/sums.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** What is said of many clinics at once, on the screen, in the report and in the spreadsheet. Numbers are written already where they are texts. */
export interface PortfolioWords {
  readonly title: string;
  readonly titleFor: (trust: string) => string;
  /** For the name of a file. */
  readonly fileName: string;
  readonly headings: Texts<
    | 'short'
    | 'units'
    | 'groups'
    | 'criteria'
    | 'late'
    | 'money'
    | 'revisions'
    | 'uncounted'
    | 'copies'
    | 'madeOn'
  >;
  readonly columns: Texts<
    | 'unit'
    | 'trust'
    | 'need'
    | 'steps'
    | 'next'
    | 'mandate'
    | 'late'
    | 'frame'
    | 'fees'
    | 'cost'
    | 'revision'
    | 'changed'
    | 'file'
    | 'group'
    | 'criterion'
    | 'namedBy'
    | 'measure'
    | 'responsible'
    | 'deadline'
    | 'what'
    | 'sum'
    | 'known'
    | 'unknown'
    | 'day'
    | 'why'
  >;
  readonly needs: Readonly<Record<Decision, string>>;
  readonly mandates: Readonly<Record<PortfolioEntry['mandate'], string>>;
  readonly kinds: Readonly<Record<CoverageKind, string>>;
  readonly revisions: Readonly<Record<Revision['kind'], string>>;
  readonly isOver: string;
  readonly moneyOf: Readonly<Record<MoneyOf, string>>;
  readonly unnamed: string;
  readonly unknownAmount: Readonly<Record<'missing' | 'unread', string>>;
  readonly steps: (done: number, asked: number) => string;
  readonly kroner: (amount: string) => string;
  readonly decided: (counts: DecidedCounts) => string;
  readonly groups: (all: number, nowhere: number) => string;
  readonly criteria: (all: number, nowhere: number) => string;
  /** What the picture shows where it has no room for all. */
  readonly firstGroups: (shown: number, all: number) => string;
  readonly late: (late: number, units: number) => string;
  readonly withoutDay: (measures: number) => string;
  /** Of how many units an amount is known, of how many there are. */
  readonly knownOf: (known: number, all: number) => string;
  /** Names in one line; of very many, the first. */
  readonly names: (all: readonly string[], most?: number) => string;
  readonly unknownIn: (units: readonly string[]) => string;
  readonly unreadIn: (units: readonly string[]) => string;
  readonly moneyNote: string;
  readonly due: (mandates: number, over: number) => string;
  readonly withoutRevision: (units: readonly string[]) => string;
  readonly uncounted: (files: number) => string;
  readonly because: Readonly<Record<UncountedFile['because'], string>>;
  /** A process found more than once: its name, when the counted copy was changed, and where the others lay. */
  readonly copies: (name: string, changed: string, left: readonly string[]) => string;
  readonly onThisMachine: string;
}
