import { groups } from '#domain/guide/steps/groups.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { offersFor, takeOffer } from '#domain/drafts/offers.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { Sources } from '#features/fill-step/sources.tsx';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import css from '../plan/plan-suggestions.module.css';

/** Earlier answers as starting points. Once taken, the text is the user's own. */
function Offers({ step }: { step: StepId }) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const store = useProcessStore();
  const offers = offersFor(step, useAnswers());
  return (
    <section aria-label={shell.offers.title} className={css['list']}>
      <h2 className="h-m">{shell.offers.title}</h2>
      <p className="small quiet">{offers.length === 0 ? shell.offers.none : shell.offers.help}</p>
      <ul>
        {offers.map((offer) => {
          const words = fieldWordsOf(steps, offer.target.step, offer.target.field);
          return (
            <li key={`${offer.target.field}-${offer.text}`}>
              <p>{offer.text}</p>
              {offer.gap !== undefined && <p className="small quiet">{shell.stakeholders.gap(offer.gap)}</p>}
              <Sources sources={offer.sources} label={shell.plan.from} />
              <div>
                <Button
                  look="secondary"
                  size="small"
                  icon="plus"
                  aria-label={shell.offers.takeOf(words?.row ?? '', offer.text)}
                  onClick={() =>
                    store.change(
                      takeOffer(store.getState().process.answers, offer, newId),
                      shell.offers.takeOf(words?.row ?? '', offer.text),
                    )
                  }
                >
                  {shell.offers.takeAs(words?.row ?? '')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export const StrategyOffers = () => <Offers step={strategy.id} />;
export const InsightOffers = () => <Offers step={insight.id} />;
export const GroupOffers = () => <Offers step={groups.id} />;
