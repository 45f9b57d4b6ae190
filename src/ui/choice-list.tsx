import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';

interface ListProps {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly help?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** One of a few, each on its own line. */
export function RadioList({
  legend,
  hideLegend = false,
  help,
  options,
  value,
  onChange,
}: ListProps & { value: string; onChange: (value: string) => void }) {
  return (
    <RadioGroup
      size="small"
      legend={legend}
      hideLegend={hideLegend}
      description={help}
      value={value}
      onChange={(chosen: string) => onChange(chosen)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any number of a few. */
export function CheckList({
  legend,
  hideLegend = false,
  help,
  options,
  value,
  onChange,
}: ListProps & { value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  return (
    <CheckboxGroup
      size="small"
      legend={legend}
      hideLegend={hideLegend}
      description={help}
      value={[...value]}
      onChange={(chosen: string[]) => onChange(chosen)}
    >
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value}>
          {option.text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
