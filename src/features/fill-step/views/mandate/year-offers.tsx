import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { filledRowsIn, placeOf } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { addRow } from '#domain/process/row-deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { sameText } from '#domain/values/same-text.ts';
import { newId } from '#session/machine/new-id.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useWords } from '#session/words/use-words.ts';

/** Rows for one activity: so many that each time can have its day, and no longer list than a quarter of a year needs. */
const MOST_ROWS = 4;

/** What the trust does each year and is not in the list yet: one press makes a row for each time, to be given a day. */
export function YearOffers() {
  const { trust: words } = useWords('shell');
  const { offers: offerWords } = useWords('inProcess');
  const rows = filledRowsIn(useAnswers(), mandate, 'trustYear');
  const activities = useSpokenProfile().activities.filter(
    ({ name }) => !rows.some((row) => sameText(textOf(row.name), name)),
  );
  const { shown, take, becameOf, undoOf } = useTaken(activities, ({ name }) => name);
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.year} className={css['pane']}>
      <h3 className="h-s">{words.year}</h3>
      <ul>
        {shown.map((activity) => {
          const { name, timesAYear, by } = activity;
          const label = offerWords.takeOf(name);
          const onTake = (): void =>
            take(activity, {
              changes: Array.from({ length: Math.min(timesAYear, MOST_ROWS) }, () =>
                addRow(placeOf(mandate, 'trustYear'), { id: newId(), name }),
              ).flat(),
              label,
            });
          return (
            <OfferRow
              key={name}
              text={name}
              became={becameOf(activity)}
              undo={undoOf(activity)}
              takes={[{ text: offerWords.take, name: label, onTake }]}
            >
              <p className="small quiet">{[by, words.times(timesAYear)].filter(Boolean).join(', ')}</p>
            </OfferRow>
          );
        })}
      </ul>
    </section>
  );
}
