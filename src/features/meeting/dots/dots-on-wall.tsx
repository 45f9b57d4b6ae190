import { byDots, dotsOf, isTied, leadingOf, votedCriteria } from '#domain/scoring/dots.ts';
import { placeOf } from '#domain/guide/read.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { textOf } from '#domain/process/rows.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { WallPage } from '../scene/wall-page.tsx';
import { Discs } from '../scoring/discs.tsx';
import css from './dots-on-wall.module.css';
import { useDots } from './use-dots.ts';
import { useDotsKeys } from './use-dots-keys.ts';

const CRITERIA = placeOf(criteriaStep, 'criteria');

/** The criteria as the room sees them: how many dots are given, and once shown, the dots themselves, with those that lead filled. */
export function DotsOnWall() {
  const { dots: words } = useWords('scoring');
  const spokenIn = useSpokenIn();
  const dots = useDots();
  useDotsKeys(dots);
  const criteria = votedCriteria(useRowsIn(criteriaStep, 'criteria'));
  const leading = dots.shown ? leadingOf(criteria) : [];
  const most = Math.max(0, ...criteria.map(dotsOf));
  const lead =
    criteria.length === 0
      ? words.empty
      : dots.shown
        ? `${dots.line}. ${words.choose}`
        : words.lead(dots.each);
  return (
    <WallPage title={words.title} help={lead} place={CRITERIA} as="lines">
      <ol aria-live={dots.shown ? 'polite' : 'off'}>
        {(dots.shown ? byDots(criteria) : criteria).map((row) => (
          <li key={row.id} className={css['line']} data-leads={leading.includes(row) || undefined}>
            <b aria-hidden>{criteria.indexOf(row) + 1}</b>
            <span className="as-written" lang={spokenIn(textOf(row.text))}>
              {textOf(row.text).trim()}
            </span>
            {dots.shown && (
              <span className={css['dots']}>
                <Discs count={dotsOf(row)} all={most > 20 ? most : dotsOf(row)} />
                <span className={css['number']}>
                  {words.dots(dotsOf(row))}
                  {isTied(criteria, row) && `, ${words.tied}`}
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!dots.shown && <p className={css['given']}>{dots.line}.</p>}
    </WallPage>
  );
}
