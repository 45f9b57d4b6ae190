import type { Answers } from '#domain/process/process.ts';
import { keptAnswers } from '#domain/advance/received-answer.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import type { CaseLeader } from './advance-part.ts';
import { oneSpace, textIn, type WordSection } from './read-word.ts';

const SCORES = ['involvement', 'importance'] as const;

const textsOf = (leader: CaseLeader): readonly string[] => [
  ...(leader.involvementToday === '' ? [] : [leader.involvementToday]),
  ...leader.texts.flatMap(({ given }) => (given.kind === 'text' ? [given.text] : [])),
];

/** What leaders answered that a process does not hold where it belongs, one line each. */
export function lostInProcess(answers: Answers, leaders: readonly CaseLeader[]): readonly string[] {
  const units = rowsOf(answers['mapping']?.['units']);
  const groups = rowsOf(answers['stakeholders']?.['groups']);
  const asked = rowsOf(answers['advance']?.['leaders']);
  const scores = rowsOf(answers['advance']?.['scores']);
  const kept = keptAnswers({ answers });
  return leaders.flatMap((leader): readonly string[] => {
    const id = asked[leader.number - 1]?.id ?? '';
    const missing = (what: string): string => `prosess.json lacks ${what} of leader ${leader.number}`;
    const cameBy = kept.find(({ answer }) => answer.leader === id)?.by;
    const unit = units.find(({ name }) => name === leader.unit);
    return [
      ...(cameBy === leader.way ? [] : [missing(`the answer by ${leader.way}`)]),
      ...(textOf(unit?.['involvementToday']) === leader.involvementToday
        ? []
        : [missing(`«${leader.involvementToday}»`)]),
      ...leader.texts.flatMap(({ step, field, given }) =>
        given.kind !== 'text' || bare(textOf(answers[step]?.[field])) === bare(given.text)
          ? []
          : [missing(`${step}.${field}`)],
      ),
      ...leader.scores.flatMap(({ group, ...score }) => {
        const row = groups.find(({ name }) => name === group)?.id;
        const given = scores.find((one) => one['leader'] === id && one['group'] === row);
        return SCORES.filter((column) => score[column] !== given?.[column]).map((column) =>
          missing(`${column} of «${group}»`),
        );
      }),
    ];
  });
}

/** A number is typed with spaces between its thousands, and kept without. */
const bare = (text: string): string => text.replace(/(\d)\s+(?=\d{3}\b)/g, '$1');

/** The same for the report: the texts as they were written, and every score counted in the table of scores. */
export function lostInReport(
  report: readonly WordSection[],
  leaders: readonly CaseLeader[],
): readonly string[] {
  const all = oneSpace(textIn(report));
  const rows = report.flatMap((section) => section.rows);
  const lostTexts = leaders.flatMap((leader) =>
    textsOf(leader)
      .filter((text) => !all.includes(oneSpace(text)) && !bare(all).includes(bare(oneSpace(text))))
      .map((text) => `prosessrapport.docx lacks «${text}» of leader ${leader.number}`),
  );
  const groups = leaders[0]?.scores ?? [];
  const lostScores = groups.flatMap(({ group }, index) => {
    // "1 Søsken", the score, how many said 1, 2 and 3, and how many there are: one line for each score.
    const counts = rows.filter(
      ([name, , one]) => name === oneSpace(`${index + 1} ${group}`) && /^\d+$/.test(one ?? ''),
    );
    return SCORES.flatMap((column, place) => {
      const wanted = [1, 2, 3].map((value) =>
        String(leaders.filter(({ scores }) => scores[index]?.[column] === value).length),
      );
      if (wanted.every((count) => count === '0')) return [];
      const found = counts[place]?.slice(2, 5) ?? [];
      return found.join() === wanted.join()
        ? []
        : [`prosessrapport.docx counts ${column} of «${group}» as ${found.join()}, not ${wanted.join()}`];
    });
  });
  return [...lostTexts, ...lostScores];
}
