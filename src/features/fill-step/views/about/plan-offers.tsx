import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { filledRowsIn, placeOf } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { intoRows } from '#domain/process/row-deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { sameText } from '#domain/values/same-text.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useWords } from '#session/words/use-words.ts';

/** The plans of the trust that are not in the list yet: one press takes one in, with its address. */
export function PlanOffers() {
  const { trust: words } = useWords('shell');
  const { offers: offerWords } = useWords('inProcess');
  const store = useProcessStore();
  const rows = filledRowsIn(useAnswers(), about, 'governingPlans');
  const plans = useSpokenProfile().governingPlans.filter(
    ({ name }) => !rows.some((row) => sameText(textOf(row.name), name)),
  );
  const { shown, take, becameOf, undoOf } = useTaken(plans, ({ name }) => name);
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.plans} className={css['pane']}>
      <h3 className="h-s">{words.plans}</h3>
      <ul>
        {shown.map((plan) => (
          <OfferRow
            key={plan.name}
            text={plan.name}
            became={becameOf(plan)}
            undo={undoOf(plan)}
            takes={[
              {
                text: offerWords.take,
                name: offerWords.takeOf(plan.name),
                onTake: () =>
                  take(plan, {
                    changes: intoRows(
                      store.getState().process.answers,
                      placeOf(about, 'governingPlans'),
                      { name: plan.name, ...(plan.link ? { link: plan.link } : {}) },
                      newId,
                    ),
                    label: offerWords.takeOf(plan.name),
                  }),
              },
            ]}
          >
            <p className="small quiet">{words.from(plan.source)}</p>
          </OfferRow>
        ))}
      </ul>
    </section>
  );
}
