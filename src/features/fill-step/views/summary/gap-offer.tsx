import { answerIn, placeOf } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { textOf } from '#domain/process/rows.ts';
import { byGap } from '#domain/scoring/gap.ts';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useDebouncedAnswer, useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** Groups with gap 1 or more, offered as a start for the areas to strengthen. Once taken, the text is the user's own. */
export function GapOffer() {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const store = useProcessStore();
  const text = textOf(useDebouncedAnswer(summary, 'areasToStrengthen'));
  const offered = byGap(useDebouncedRowsIn(stakeholders, 'groups')).flatMap(({ gap, row }) => {
    const name = textOf(row.name).trim();
    return gap >= 1 && name !== '' && !text.includes(name) ? [{ id: row.id, name, gap }] : [];
  });
  const { shown, take, becameOf, undoOf } = useTaken(offered, ({ id }) => id);
  if (shown.length === 0) return null;
  /** Below what stands there now: something may have been written since this was drawn. */
  const below = (name: string): string => {
    const stands = textOf(answerIn(store.getState().process.answers, summary, 'areasToStrengthen'));
    return stands.trim() === '' ? name : `${stands.trimEnd()}\n${name}`;
  };
  return (
    <section aria-label={inProcess.stakeholders.offer} className={css['pane']}>
      <h2 className="h-m">{inProcess.stakeholders.offer}</h2>
      <p className="small quiet">{inProcess.stakeholders.offerFrom}</p>
      <ul>
        {shown.map((offer) => (
          <OfferRow
            key={offer.id}
            text={offer.name}
            note={inProcess.stakeholders.gap(offer.gap)}
            became={becameOf(offer)}
            undo={undoOf(offer)}
            takes={[
              {
                text: inProcess.offers.take,
                name: inProcess.offers.takeOf(offer.name),
                onTake: () =>
                  take(offer, {
                    changes: [setAt(placeOf(summary, 'areasToStrengthen'), below(offer.name))],
                    label: steps.summary.fields.areasToStrengthen.label,
                  }),
              },
            ]}
          />
        ))}
      </ul>
    </section>
  );
}
