import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { keptText } from '../support/house/kept-text.mjs';

/** The names the rule refuses in a component with this body. */
const refusedIn = (body: string): readonly string[] =>
  new Linter()
    .verify(`export function F() { ${body} }`, {
      languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { guide: { rules: { 'kept-text': keptText } } },
      rules: { 'guide/kept-text': 'error' },
    })
    .map(({ message }) => /«(.*)»/.exec(message)?.[1] ?? message);

const state = `const [text, setText] = useState('');`;

describe('the linter', () => {
  it.each([
    [`${state} return <TextArea value={text} onChange={setText} />;`, ['text']],
    [
      `${state} return <input value={text ?? ''} onChange={(event) => setText(event.target.value)} />;`,
      ['text'],
    ],
    [
      `${state} return <Field>{(ids) => <TextInput {...ids} value={text} onChange={setText} />}</Field>;`,
      ['text'],
    ],
    [
      `const [form, setForm] = React.useState({}); return <Own value={form.name} onChange={(name) => setForm({ name })} />;`,
      ['form'],
    ],
    [`const [, setText] = useState(''); return <textarea onChange={setText} />;`, ['setText']],
  ])('refuses a text that stands in a component alone: %s', (body, names) => {
    expect(refusedIn(body)).toEqual(names);
  });

  it.each([
    `const { text, write } = useBegunText('p', 'at'); return <TextArea value={text} onChange={write} />;`,
    `const { value, set } = useField(place, label); return <TextArea value={textOf(value)} onChange={set} />;`,
    `const [only, setOnly] = useState(''); return <SelectInput value={only} onChange={setOnly} />;`,
    `const [on, setOn] = useState(false); return <input type="checkbox" value={on} onChange={setOn} />;`,
    `${state} return <CopyBox value={text} />;`,
  ])('leaves kept texts and choices alone: %s', (body) => {
    expect(refusedIn(body)).toEqual([]);
  });
});
