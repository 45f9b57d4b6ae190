import { useState } from 'react';
import { OwnWords, SentenceWithOwn } from '#desk/language/own-words.tsx';
import { takeIn } from '#domain/panel/deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { gapOf } from '#domain/scoring/gap.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useCell, useRowsIn } from '#session/process/use-answer.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './source-picker.module.css';
import tables from './tables.module.css';

const NONE: readonly string[] = [];
/** So many are seen at a glance; a search is only in the way. */
const SEEN_AT_ONCE = 8;

interface PickerProps {
  readonly id: string;
  /** What the group is called. */
  readonly name: string;
}

/** «Bygger på»: the stakeholders a group takes in, and the way to choose them. */
export function SourcePicker({ id, name }: PickerProps) {
  const words = useWords('inProcess').groups;
  const { list } = useLanguage();
  const [open, setOpen] = useState(false);
  const chosen = useCell(groups, 'groups', id, 'stakeholders') ?? NONE;
  const named = useRowsIn(stakeholders, 'groups').filter((row) => textOf(row.name).trim() !== '');
  const names = named.filter((row) => chosen.includes(row.id)).map((row) => textOf(row.name));
  return (
    <div data-column="stakeholders" className={css['sources']}>
      <span className="quiet">{words.basedOn}</span>{' '}
      <span>
        {names.length > 0 ? <SentenceWithOwn own={names}>{list(names)}</SentenceWithOwn> : words.nothingYet}
      </span>
      <button
        type="button"
        className={tables['link']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={words.changeBasisOf(name, names.length > 0)}
        onClick={() => setOpen(true)}
      >
        {words.changeBasis(names.length > 0)}
      </button>
      {open && <Picker id={id} name={name} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Picker({
  id,
  name,
  chosen,
  onClose,
}: PickerProps & { chosen: readonly string[]; onClose: () => void }) {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const store = useProcessStore();
  const [sought, setSought] = useState('');
  const named = useRowsIn(stakeholders, 'groups').filter((row) => textOf(row.name).trim() !== '');
  const { finds } = useLanguage();
  const found = named.filter((row) => finds(sought, textOf(row.name)));
  const { label } = steps.groups.fields.groups.columns.stakeholders;
  return (
    <Dialog
      open
      inPlace
      heading={inProcess.groups.basisOf(name)}
      onClose={onClose}
      width={560}
      actions={<Button onClick={onClose}>{inProcess.groups.basisDone}</Button>}
    >
      {named.length > SEEN_AT_ONCE && (
        <TextInput
          label={inProcess.groups.search}
          placeholder={inProcess.groups.search}
          value={sought}
          onChange={setSought}
        />
      )}
      {named.length === 0 ? (
        <p>{inProcess.fill.nothingToChoose(steps.stakeholders.title)}</p>
      ) : (
        <fieldset className={css['list']} aria-label={label}>
          <legend className="small quiet">{inProcess.stakeholders.offerFrom}</legend>
          {found.map((row) => {
            const text = textOf(row.name);
            const gap = gapOf(row);
            return (
              <label key={row.id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(row.id)}
                  onChange={(event) =>
                    store.change(
                      takeIn(id, row.id, event.target.checked),
                      inProcess.groups.buildsOn(name, text),
                    )
                  }
                />
                <span>
                  <OwnWords>{text}</OwnWords>
                </span>
                {gap !== undefined && <span className="small quiet">{inProcess.stakeholders.gap(gap)}</span>}
              </label>
            );
          })}
          {found.length === 0 && <p className="quiet">{inProcess.groups.noneFound}</p>}
        </fieldset>
      )}
    </Dialog>
  );
}
