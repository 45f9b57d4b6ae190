import { use } from 'react';
import css from './pills.module.css';
import { SentenceContext } from './sentence.ts';

interface PillsProps {
  readonly legend: string;
  /** People's own words in the legend. */
  readonly own?: readonly string[];
  readonly hideLegend?: boolean;
  readonly help?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of many: tick boxes close together, the chosen ones filled. */
export function Pills({ legend, own, hideLegend = false, help, options, value, onChange }: PillsProps) {
  const drawn = use(SentenceContext);
  return (
    <fieldset className={css['pills']}>
      <legend className={hideLegend ? 'sr-only' : 'h-s'}>{drawn(legend, own)}</legend>
      {help && <p className="small quiet">{help}</p>}
      <div>
        {options.map((option) => {
          const chosen = value.includes(option.value);
          return (
            <label key={option.value}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={() =>
                  onChange(chosen ? value.filter((id) => id !== option.value) : [...value, option.value])
                }
              />
              <span>{option.text}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
