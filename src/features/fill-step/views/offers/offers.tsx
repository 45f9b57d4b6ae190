import { offersFor, takeOffer, type Offer } from '#domain/drafts/offers.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { fieldWordsOf, stepWordsOf } from '#domain/steps/words-by-id.ts';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

const sourceOf = ({ sources }: Offer): string => sources[0]?.step ?? '';

/** Earlier answers as starting points, under the steps they come from. Once taken, the text is the user's own. */
function Offers({ step }: { step: StepId }) {
  const { offers: words, stakeholders } = useWords('inProcess');
  const steps = useWords('steps');
  const store = useProcessStore();
  const id = useProcess(({ process }) => process.id);
  const { shown, take, becameOf, undoOf } = useTaken(offersFor(step, useAnswers()), ({ text }) => text);
  return (
    <section aria-label={words.title} className={css['pane']}>
      <h2 className="h-m">{words.title}</h2>
      <p className="small quiet">{shown.length === 0 ? words.none : words.help}</p>
      {[...new Set(shown.map(sourceOf))].map((source) => {
        const title = stepWordsOf(steps, source)?.title ?? '';
        return (
          <section key={source} aria-label={words.from(title)}>
            <h3 className="h-s">
              <a href={linkTo(routes.step(id, source))}>{words.from(title)}</a>
            </h3>
            <ul>
              {shown
                .filter((offer) => sourceOf(offer) === source)
                .map((offer) => (
                  <OfferRow
                    key={offer.text}
                    text={offer.text}
                    note={offer.gap === undefined ? undefined : stakeholders.gap(offer.gap)}
                    became={becameOf(offer)}
                    undo={undoOf(offer)}
                    takes={offer.targets.map((target) => {
                      const row = fieldWordsOf(steps, target.step, target.field)?.row ?? '';
                      const isChoice = offer.targets.length > 1;
                      const name = isChoice ? words.takeAsOf(row, offer.text) : words.takeOf(offer.text);
                      return {
                        name,
                        text: isChoice ? words.takeAs(row) : words.take,
                        onTake: () =>
                          take(offer, {
                            changes: takeOffer(store.getState().process.answers, target, newId),
                            label: name,
                          }),
                      };
                    })}
                  />
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

export const StrategyOffers = () => <Offers step={strategy.id} />;
export const InsightOffers = () => <Offers step={insight.id} />;
export const GroupOffers = () => <Offers step={groups.id} />;
