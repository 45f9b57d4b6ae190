import { SCORING_QUESTIONS } from '#domain/scoring/question.ts';
import { SCORE_SOURCES, type GroupScores } from '#domain/scoring/scores-of.ts';
import { totalOf } from '#domain/scoring/tallies.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './scores.module.css';

/** How the scores of one group lie, by question and by where they came from. */
export function ScoreTable({ scores, name }: { scores: GroupScores; name: string }) {
  const steps = useWords('steps');
  const { number } = useLanguage();
  const { step, sourceTitles } = useWords('scoring');
  const { columns } = steps.stakeholders.fields.groups;
  const replaced = SCORING_QUESTIONS.some(
    (question) =>
      totalOf(scores[question].bySource.advance) > 0 &&
      totalOf(scores[question].counted) <
        SCORE_SOURCES.reduce((sum, source) => sum + totalOf(scores[question].bySource[source]), 0),
  );
  return (
    <>
      <table className={css['table']}>
        <caption className="sr-only">{step.table(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{step.source}</th>
            {SCALE_VALUES.map((value) => (
              <th key={value} scope="col">
                {value}
              </th>
            ))}
            <th scope="col">{step.median}</th>
            <th scope="col">{step.spread}</th>
          </tr>
        </thead>
        {SCORING_QUESTIONS.map((question) => {
          const { bySource, counted, distribution } = scores[question];
          const sources = SCORE_SOURCES.filter((source) => totalOf(bySource[source]) > 0);
          if (!distribution) return null;
          return (
            <tbody key={question}>
              <tr>
                <th scope="rowgroup" colSpan={6}>
                  {columns[question].label}
                </th>
              </tr>
              {sources.map((source) => (
                <tr key={source}>
                  <th scope="row">{sourceTitles[source]}</th>
                  {bySource[source].map((count, index) => (
                    <td key={index} data-none={count === 0 || undefined}>
                      {count}
                    </td>
                  ))}
                  <td />
                  <td />
                </tr>
              ))}
              <tr className={css['sum']}>
                <th scope="row">{step.sum}</th>
                {counted.map((count, index) => (
                  <td key={index} data-none={count === 0 || undefined}>
                    {count}
                  </td>
                ))}
                <td>{number(distribution.median)}</td>
                <td>{distribution.spread}</td>
              </tr>
            </tbody>
          );
        })}
      </table>
      {replaced && <p className="small quiet">{step.notCounted}</p>}
    </>
  );
}
