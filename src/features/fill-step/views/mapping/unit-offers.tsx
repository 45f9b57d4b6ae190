import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { placeOf } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { unitsToMap } from '#domain/guide/units-to-map.ts';
import { intoRows } from '#domain/process/row-deeds.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

/** The units the process has names of already, and that are not in the list: one press takes one in. */
export function UnitOffers() {
  const { mapping: words, offers: offerWords } = useWords('inProcess');
  const store = useProcessStore();
  const { shown, take, becameOf, undoOf } = useTaken(unitsToMap(useAnswers()), (name) => name);
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.named} className={css['pane']}>
      <h3 className="h-s">{words.named}</h3>
      <ul>
        {shown.map((name) => (
          <OfferRow
            key={name}
            text={name}
            became={becameOf(name)}
            undo={undoOf(name)}
            takes={[
              {
                text: offerWords.take,
                name: offerWords.takeOf(name),
                onTake: () =>
                  take(name, {
                    changes: intoRows(
                      store.getState().process.answers,
                      placeOf(mapping, 'units'),
                      { name },
                      newId,
                    ),
                    label: offerWords.takeOf(name),
                  }),
              },
            ]}
          />
        ))}
      </ul>
    </section>
  );
}
