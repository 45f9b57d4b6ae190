import { memo } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import type { Choice, ComparedPlace, Offer } from '#domain/advance/compare-answer.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { placeNameOf } from '#domain/steps/place-name.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Tag } from '#ui/notice.tsx';
import { Segmented } from '#ui/segmented.tsx';
import css from './collect.module.css';
import { placeText } from './place-text.ts';

interface PlaceProps {
  readonly place: ComparedPlace;
  /** How many of what leaders say is drawn yet; the rest comes at once, and what the place will hold after it. */
  readonly drawn: number;
  /** Where the names of rows are found: the process as it will be. */
  readonly answers: Answers;
  readonly nameOf: (leader: string) => string;
  /** What the place will hold. */
  readonly result: string;
  readonly choiceOf: (offer: Offer) => Choice;
  readonly onChoose: (key: string, choice: Choice) => void;
}

/** One question, what stands there, what each leader says, and what it will be. */
export function PlaceReview({ place, drawn, answers, nameOf, result, choiceOf, onChoose }: PlaceProps) {
  const words = useWords('collect');
  const steps = useWords('steps');
  const spokenIn = useSpokenIn();
  const name = placeNameOf(place, useNaming()(answers));
  const question = name.question || place.field;
  const row = place.row === undefined ? '' : name.row || words.goneRow;
  const where = [row, question].filter(Boolean).join(': ');
  const shown = (text: string): string => placeText(place, text, steps);
  const offers = place.offers.filter(({ status }) => status !== 'equal');
  return (
    <article className={css['place']} aria-label={where}>
      <div>
        {row && (
          <h4 className="h-s">
            <OwnWords>{row}</OwnWords>
          </h4>
        )}
        <p className={row ? 'small quiet' : 'h-s'}>{question}</p>
      </div>
      {place.gone && <p className="small quiet">{words.gone}</p>}
      {!isBlank(place.now) && (
        <div>
          <p className="small quiet">{words.now}</p>
          <p className={css['text']} lang={spokenIn(shown(place.now))}>
            {shown(place.now)}
          </p>
        </div>
      )}
      {offers.slice(0, drawn).map((offer) => (
        <OfferReview
          key={offer.key}
          offer={offer}
          who={nameOf(offer.leader)}
          where={where}
          place={place}
          choice={choiceOf(offer)}
          onChoose={onChoose}
        />
      ))}
      {!place.gone && drawn === offers.length && (offers.length > 1 || !isBlank(place.now)) && (
        <details className={css['result']}>
          <summary>{words.result}</summary>
          <p className={css['text']} lang={spokenIn(shown(result))}>
            {shown(result)}
          </p>
        </details>
      )}
    </article>
  );
}

interface OfferProps {
  readonly offer: Offer;
  readonly who: string;
  /** The place in words: many are asked about on one page. */
  readonly where: string;
  readonly place: ComparedPlace;
  readonly choice: Choice;
  readonly onChoose: (key: string, choice: Choice) => void;
}

/** Drawn anew only when something of it is another: there can be hundreds, and one is chosen at a time. */
const OfferReview = memo(function OfferReview({ offer, who, where, place, choice, onChoose }: OfferProps) {
  const words = useWords('collect');
  const steps = useWords('steps');
  const shown = (text: string): string => placeText(place, text, steps);
  const texts =
    offer.text === ''
      ? words.choicesWhereTakenBack
      : isBlank(place.now)
        ? words.choicesWhereBlank
        : words.choices;
  // A line, a number or a choice has room for one.
  const takenBack = offer.text === '';
  const options =
    place.kind === 'paragraph' && !takenBack
      ? (['both', 'theirs', 'mine'] as const)
      : (['theirs', 'mine'] as const);
  return (
    <div className={css['offer']}>
      <div>
        <p className={css['who']}>
          <strong>
            <OwnWords>{who}</OwnWords>
          </strong>
          <Tag plain={offer.status === 'new'}>{words.statuses[offer.status]}</Tag>
        </p>
        <p className={css['text']}>
          {takenBack ? words.takenBack : <OwnWords>{shown(offer.text)}</OwnWords>}
        </p>
        {offer.before !== undefined && (
          <p className={`small ${css['text'] ?? ''} ${css['earlier'] ?? ''}`}>
            {words.said}: <OwnWords>{shown(offer.before)}</OwnWords>
          </p>
        )}
      </div>
      {!place.gone && (
        <Segmented
          label={words.choice(who, where)}
          value={choice}
          options={options
            .filter((value) => value !== 'both' || !isBlank(place.now) || place.offers.length > 1)
            .map((value) => ({ value, text: texts[value] }))}
          onChange={(value) => value && onChoose(offer.key, value)}
        />
      )}
    </div>
  );
});
