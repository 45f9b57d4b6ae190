import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { placeOf } from '#domain/guide/read.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { textOf } from '#domain/process/rows.ts';
import { byGap } from '#domain/scoring/gap.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer, useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import css from './gap-offer.module.css';

/** Groups with gap 1 or more, offered as a start for the areas to strengthen. Once taken, the text is the user's own. */
export function GapOffer() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const store = useProcessStore();
  const text = textOf(useAnswer(summary, 'areasToStrengthen'));
  const offered = byGap(useRowsIn(stakeholders, 'groups')).filter(
    (one) => one.gap >= 1 && typeof one.row.name === 'string' && !text.includes(one.row.name),
  );
  if (offered.length === 0) return null;
  return (
    <section aria-label={shell.stakeholders.offer} className={css['offer']}>
      <h2 className="h-m">{shell.stakeholders.offer}</h2>
      <p className="small quiet">{shell.stakeholders.offerFrom}</p>
      <ul>
        {offered.map((one) => {
          const name = String(one.row.name);
          return (
            <li key={one.row.id}>
              <button
                type="button"
                onClick={() =>
                  store.change(
                    [
                      setAt(
                        placeOf(summary, 'areasToStrengthen'),
                        text.trim() === '' ? name : `${text.trimEnd()}\n${name}`,
                      ),
                    ],
                    steps.summary.fields.areasToStrengthen.label,
                  )
                }
              >
                <Icon name="plus" />
                <span>{name}</span>
                <span className="small quiet">{shell.stakeholders.gap(one.gap)}</span>{' '}
                <span className="sr-only">({shell.stakeholders.addToText})</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
