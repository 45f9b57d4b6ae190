import type { CameBy } from '#domain/advance/received-answer.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import type { CaseAnswer } from './case-answers.ts';

/** The ways an answer is brought by a person. */
type BroughtBy = Exclude<CameBy, 'line'>;

/** A stakeholder as a leader scores it. */
export interface LeaderScore {
  readonly group: string;
  readonly involvement: ScaleValue | undefined;
  readonly importance: ScaleValue | undefined;
}

/** One leader of a case: the leader of one unit, and what this leader answers. */
export interface CaseLeader {
  /** 1-based, as the list of leaders counts. */
  readonly number: number;
  readonly role: string;
  readonly unit: string;
  /** How the answer comes home; the invitation goes out the same way. */
  readonly way: BroughtBy;
  /** What the unit does today; empty where the case says nothing. */
  readonly involvementToday: string;
  readonly scores: readonly LeaderScore[];
  /** The summary for the first leader, the constraints for the leader of the top unit. */
  readonly texts: readonly CaseAnswer[];
  readonly isTop: boolean;
}

/** What the facilitator fills in before anybody is asked, and what each leader answers. */
export interface AdvancePart {
  readonly prepared: readonly CaseAnswer[];
  readonly leaders: readonly CaseLeader[];
}

const WAYS: readonly BroughtBy[] = ['link', 'file', 'form'];
const PREPARED: Readonly<Record<string, readonly string[]>> = {
  units: ['name', 'level', 'parent'],
  groups: ['name', 'type'],
};

const textOf = ({ given }: CaseAnswer): string => (given.kind === 'text' ? given.text : '');

/** Divides a case between the facilitator and one leader for each unit with a name. Notes wait for the meeting. */
export function advancePartOf(answers: readonly CaseAnswer[], topRole: string): AdvancePart {
  const of = (step: string): readonly CaseAnswer[] => answers.filter((answer) => answer.step === step);
  const cell = (step: string, row: number, column: string): CaseAnswer | undefined =>
    of(step).find((answer) => answer.row === row && answer.column === column);
  const named = (step: string): readonly { row: number; name: string }[] =>
    of(step).flatMap((answer) =>
      answer.column === 'name' ? [{ row: answer.row ?? 0, name: textOf(answer) }] : [],
    );
  const scale = (row: number, column: string): ScaleValue | undefined => {
    const given = cell('stakeholders', row, column)?.given;
    return given?.kind === 'scale' ? given.value : undefined;
  };
  const scores = named('stakeholders').map(({ row, name }) => ({
    group: name,
    involvement: scale(row, 'involvement'),
    importance: scale(row, 'importance'),
  }));
  const units = named('mapping');
  const top = units.find(({ row }) => !cell('mapping', row, 'parent'));
  return {
    prepared: [
      ...of('about'),
      ...['mapping', 'stakeholders']
        .flatMap(of)
        .filter(({ field, column = '' }) => PREPARED[field]?.includes(column)),
    ],
    leaders: units.map(({ row, name }, index) => {
      const said = cell('mapping', row, 'involvementToday');
      return {
        number: index + 1,
        role: row === top?.row && topRole !== '' ? topRole : 'Leder',
        unit: name,
        way: WAYS[index % WAYS.length] ?? 'link',
        involvementToday: said ? textOf(said) : '',
        scores,
        texts: [...(index === 0 ? of('summary') : []), ...(row === top?.row ? of('constraints') : [])],
        isTop: row === top?.row,
      };
    }),
  };
}
