import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { use, useId } from 'react';
import { AdviceList } from './field.tsx';
import { SentenceContext } from './sentence.ts';

interface ListProps {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly help?: string | undefined;
  readonly advice?: readonly string[] | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/**
 * Help and advice of a group, which describe it. The group of the design system makes its description a part of the name,
 * and then it is read at each step into the group.
 */
function useDescribed({ help, advice }: Pick<ListProps, 'help' | 'advice'>) {
  const id = useId();
  const described = [help && `${id}-help`, advice?.length && `${id}-advice`].filter(Boolean).join(' ');
  return {
    described: { 'aria-describedby': described || undefined },
    helpText: help && (
      <p id={`${id}-help`} className="small quiet">
        {help}
      </p>
    ),
    adviceText: <AdviceList id={`${id}-advice`} advice={advice} />,
  };
}

/** One of a few, each on its own line. */
export function RadioList({
  legend,
  hideLegend = false,
  help,
  advice,
  options,
  value,
  onChange,
}: ListProps & { value: string; onChange: (value: string) => void }) {
  const { described, helpText, adviceText } = useDescribed({ help, advice });
  return (
    <div>
      <RadioGroup
        size="small"
        legend={legend}
        hideLegend={hideLegend}
        {...described}
        value={value}
        onChange={(chosen: string) => onChange(chosen)}
      >
        {helpText}
        {options.map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.text}
          </Radio>
        ))}
      </RadioGroup>
      {adviceText}
    </div>
  );
}

/** Any number of a few. */
export function CheckList({
  legend,
  hideLegend = false,
  help,
  advice,
  options,
  value,
  onChange,
}: ListProps & { value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  const { described, helpText, adviceText } = useDescribed({ help, advice });
  return (
    <div>
      <CheckboxGroup
        size="small"
        legend={legend}
        hideLegend={hideLegend}
        {...described}
        value={[...value]}
        onChange={(chosen: string[]) => onChange(chosen)}
      >
        {helpText}
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value}>
            {option.text}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {adviceText}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  /** People's own words in the label. */
  readonly own?: readonly string[];
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes, or nothing: a box that stands alone, with one name. */
export const TickBox = ({ label, own, value, onChange }: TickProps) => (
  <Checkbox size="small" checked={value} onChange={(event) => onChange(event.target.checked)}>
    {use(SentenceContext)(label, own)}
  </Checkbox>
);
