import { useId } from 'react';
import css from './choice-cards.module.css';
import { AdviceList } from './field.tsx';

interface CardsProps {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly advice?: readonly string[] | undefined;
  /** `leadsTo`: what follows from the choice, in a sentence. */
  readonly options: readonly { readonly value: string; readonly text: string; readonly leadsTo: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few that weighs so much that each says what it leads to. */
export function ChoiceCards({ legend, help, advice, options, value, onChange }: CardsProps) {
  const id = useId();
  const described = [help && `${id}-help`, advice?.length && `${id}-advice`].filter(Boolean).join(' ');
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={described || undefined}
      className={css['cards']}
    >
      <p id={`${id}-legend`} className="h-s" data-part="legend">
        {legend}
      </p>
      {help && (
        <p id={`${id}-help`} className="small quiet">
          {help}
        </p>
      )}
      <div>
        {options.map((option) => (
          <label key={option.value} className={css['card']}>
            <input
              type="radio"
              name={id}
              value={option.value}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={`${id}-${option.value}-leads`}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span id={`${id}-${option.value}`} className="h-m">
              {option.text}
            </span>
            <span id={`${id}-${option.value}-leads`} className="small">
              {option.leadsTo}
            </span>
          </label>
        ))}
      </div>
      <AdviceList id={`${id}-advice`} advice={advice} />
    </div>
  );
}
