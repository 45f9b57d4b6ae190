import { useState } from 'react';
import { stakeholders } from '#content/steps/stakeholders/stakeholders.ts';
import type { Tally } from '#domain/steps/fields.ts';
import { distributionOf } from '#domain/process/scores.ts';
import { useWords } from '#session/use-words.ts';
import { Button } from '#ui/button.tsx';
import { CellEditor } from '#editors/cell-editor.tsx';
import { useField } from '#editors/use-field.ts';
import css from './stakeholders.module.css';

/** A show of hands typed as counts, kept apart from the agreed score and hidden until it is revealed. */
export function StakeholderVotes({ id }: { id: string }) {
  const { shell, steps, tag } = useWords();
  const columns = steps.stakeholders.fields['groups']?.columns ?? {};
  const [revealed, setRevealed] = useState(false);
  const involvement = useField<Tally>('stakeholders', ['groups', id, 'involvementVotes'], '');
  const importance = useField<Tally>('stakeholders', ['groups', id, 'importanceVotes'], '');

  function distribution(tally: Tally | undefined, label: string) {
    const found = distributionOf(tally);
    if (!found) return null;
    const median = new Intl.NumberFormat(tag).format(found.median);
    return (
      <p>
        <strong>{label}: </strong>
        {shell.stakeholders.distribution(found.count, median, found.spread)}
        {found.spread > 0 && <> – {shell.stakeholders.spread.toLocaleLowerCase(tag)}</>}
      </p>
    );
  }

  return (
    <div className={css['votes']}>
      <p className="small quiet">{shell.stakeholders.votesHelp}</p>
      {(['involvementVotes', 'importanceVotes'] as const).map((column) => {
        const words = columns[column];
        return (
          words && (
            <CellEditor
              key={column}
              step="stakeholders"
              path={['groups', id, column]}
              field={stakeholders.fields.groups.columns[column]}
              words={words}
            />
          )
        );
      })}
      <div>
        <Button look="secondary" size="small" aria-expanded={revealed} onClick={() => setRevealed(!revealed)}>
          {revealed ? shell.stakeholders.conceal : shell.stakeholders.reveal}
        </Button>
      </div>
      {revealed && (
        <div aria-live="polite">
          {distribution(involvement.value, columns['involvement']?.label ?? '')}
          {distribution(importance.value, columns['importance']?.label ?? '')}
        </div>
      )}
      {columns['agreed'] && (
        <CellEditor
          step="stakeholders"
          path={['groups', id, 'agreed']}
          field={stakeholders.fields.groups.columns.agreed}
          words={columns['agreed']}
        />
      )}
    </div>
  );
}
