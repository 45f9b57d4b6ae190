import { useId, useState } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { addOffered } from '#domain/advance/deeds.ts';
import { leaderOffers, type LeaderOffer } from '#domain/advance/leader-offers.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './invite.module.css';

/** Whom the process already knows about: participants and units, each to be added with one click, or all at once. */
export function LeaderOffers() {
  const words = useWords('invite');
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const offers = leaderOffers(process);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const listId = useId();
  const nameOf = ({ role, unit }: LeaderOffer): string =>
    role === '' ? words.leaderOf(unit) : [role, unit].filter(Boolean).join(', ');

  function add(chosen: readonly LeaderOffer[], label: string): void {
    store.change(addOffered(chosen, { newId, role: words.leaderRole }), label);
    setSaid(label);
  }

  if (offers.length === 0)
    return (
      <span role="status" className="small quiet">
        {said}
      </span>
    );
  return (
    <>
      <Button look="quiet" size="small" icon="idea" aria-controls={listId} onClick={() => setOpen(!open)}>
        {open ? words.hideOffers : words.offers(offers.length)}
      </Button>
      <div id={listId} hidden={!open} className={css['offers']}>
        <p className="small quiet">{words.offersHelp}</p>
        <ul>
          {(open ? offers : []).map((offer) => (
            <li key={`${offer.role}/${offer.unit}/${offer.unitRow}`}>
              <button
                type="button"
                aria-label={words.addOfferOf(nameOf(offer))}
                onClick={() => add([offer], words.addOffer(nameOf(offer)))}
              >
                <Icon name="plus" />
                <span>
                  <OwnWords>{nameOf(offer)}</OwnWords>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {offers.length > 1 && (
          <div>
            <Button look="secondary" size="small" onClick={() => add(offers, words.addedAll(offers.length))}>
              {words.addAll(offers.length)}
            </Button>
          </div>
        )}
      </div>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
