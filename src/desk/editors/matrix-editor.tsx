import { useId, useState } from 'react';
import { addItem, giveLevel, nameItem, removeItem } from '#domain/process/matrix-deeds.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { countAt } from '#domain/steps/advice.ts';
import { SCALE_VALUES, type MatrixRow, type ScaleValue } from '#domain/steps/fields.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { AdviceList } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { LineInput } from '#ui/text-input.tsx';
import type { CellProps } from './cell-props.ts';
import css from './matrix.module.css';
import { useField } from './use-field.ts';

/** Named items and own items, each with a level; live counts where the form has a rule. */
export function MatrixEditor({ place, field, words, advice }: CellProps<'matrix'>) {
  const { value } = useField<readonly MatrixRow[]>(place, words.label);
  const store = useProcessStore();
  const inProcess = useWords('inProcess');
  const [fresh, setFresh] = useState<string | null>(null);
  const adviceId = useId();
  const rows = value ?? [];
  const own = rows.filter((row) => !field.items.includes(row.id));
  const levels = words.scale ?? { 1: '', 2: '', 3: '' };
  const { least, most } = field.count ?? { least: 0, most: 0 };

  const levelOf = (id: string): ScaleValue | undefined => rows.find((row) => row.id === id)?.level;
  const setLevel = (id: string, name: string, level: ScaleValue | undefined): void => {
    store.change(giveLevel(place, id, level), `${words.label}: ${name}`);
  };
  const scale = (id: string, name: string) => (
    <Segmented
      label={name}
      value={levelOf(id)}
      onChange={(level) => setLevel(id, name, level)}
      clearable
      options={SCALE_VALUES.map((level) => ({ value: level, text: levels[level] }))}
    />
  );

  function addOwn(): void {
    const id = newId();
    setFresh(id);
    store.change(addItem(place, id), words.addOwn ?? words.label);
  }

  return (
    <section
      className={css['matrix']}
      aria-label={words.label}
      aria-describedby={advice?.length ? adviceId : undefined}
    >
      <div className={css['head']}>
        <h3 className="h-s">{words.label}</h3>
        {field.count && (
          <p className="small quiet" aria-live="polite">
            {field.count.levels
              .map((level) => inProcess.roles.count(level, countAt(field, rows, level), least, most))
              .join(' · ')}
          </p>
        )}
      </div>
      {words.help && <p className="small quiet">{words.help}</p>}
      <ul>
        {field.items.map((id) => (
          <li key={id} className={css['item']}>
            <span>{words.items?.[id]}</span>
            {scale(id, words.items?.[id] ?? id)}
          </li>
        ))}
        {own.map((row, index) => (
          <li key={row.id} className={css['item']}>
            <span className={css['own']}>
              <LineInput
                label={`${words.ownLabel ?? ''} ${index + 1}`}
                placeholder={words.ownLabel}
                value={row.text ?? ''}
                // A row just asked for is where the person wants to write.
                focusOnMount={row.id === fresh}
                onChange={(text) =>
                  store.change(nameItem(place, row.id, text), words.ownLabel ?? words.label)
                }
              />
              <IconButton
                icon="remove"
                label={inProcess.fill.removeOf(row.text || `${words.ownLabel ?? ''} ${index + 1}`)}
                onClick={() =>
                  store.change(removeItem(place, row.id), inProcess.fill.removeOf(row.text ?? ''))
                }
              />
            </span>
            {scale(row.id, row.text || `${words.ownLabel ?? ''} ${index + 1}`)}
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" size="small" flush icon="plus" onClick={addOwn}>
          {words.addOwn}
        </Button>
      </div>
      <AdviceList id={adviceId} advice={advice} />
    </section>
  );
}
