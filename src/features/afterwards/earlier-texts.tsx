import { OwnWords } from '#desk/language/own-words.tsx';
import type { Round } from '#domain/afterwards/rounds.ts';
import { filledRowsIn, textIn } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { textOf } from '#domain/process/rows.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './afterwards.module.css';

/** What an earlier mapping said in words. It is there to be read. */
export function EarlierTexts({ round }: { readonly round: Round }) {
  const words = useWords('afterwards').again;
  const spokenIn = useSpokenIn();
  const steps = useWords('steps');
  const { unnamed } = useWords('documents');
  const units = filledRowsIn(round.answers, mapping, 'units');
  const texts = fieldsOf(summary).flatMap(([field]) => {
    const id = field as keyof typeof summary.fields;
    const text = textIn(round.answers, summary, id);
    return text === '' ? [] : [{ label: steps.summary.fields[id].label, text }];
  });
  if (units.length === 0 && texts.length === 0) return null;
  return (
    <section aria-label={words.mapping}>
      <h2 className="h-m">{words.mapping}</h2>
      <dl className={css['earlier']}>
        {units.map(({ id, name, involvementToday }) => (
          <div key={id}>
            <dt>
              <OwnWords>{textOf(name).trim() || unnamed}</OwnWords>
            </dt>
            <dd className="as-written" lang={spokenIn(textOf(involvementToday))}>
              {textOf(involvementToday).trim() || '–'}
            </dd>
          </div>
        ))}
        {texts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="as-written" lang={spokenIn(text)}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
