import { capital } from '#domain/values/sentence.ts';
import {
  draftAt,
  placeIn,
  withDraftAt,
  type FormPart,
  type ProfileDraft,
} from '#domain/profile/profile-form.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { Parts } from '#content/languages/parts.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { FormCellEditor } from './form-cell.tsx';
import { emptyRow } from './new-draft.ts';
import css from './profile-form.module.css';
import { placeOfCell, wrongText } from './wrong-text.ts';

interface PartProps {
  readonly part: FormPart;
  readonly draft: ProfileDraft;
  readonly language: LanguageCode;
  /** Places the reader refused; none before it was asked. */
  readonly places: readonly string[];
  readonly onChange: (draft: ProfileDraft) => void;
}

/** Places whose name in the file says too little in the form, and their words there. */
const NAMED: ReadonlyMap<string, keyof Parts['settings']['profile']['form']['named']> = new Map(
  Object.entries({
    name: 'name',
    trust: 'trust',
    userCommittee: 'userCommittee',
    appointedBy: 'appointedBy',
    'contact.role': 'contactRole',
    coordinator: 'coordinator',
    'contact.duties': 'contactDuties',
    'sentences.role': 'sentenceOfRole',
  } as const),
);

/** A part of the form: what stands once, or rows that are added and taken away. */
export function FormPartEditor({ part, draft, language, places, onChange }: PartProps) {
  const { form, placeNames, placeRow } = useWords('settings').profile;
  const named = (key: string): string => capital(placeNames[key as keyof typeof placeNames] ?? key);
  const inForm = (place: string): string | undefined => {
    const name = NAMED.get(place);
    return name && form.named[name];
  };
  const title =
    part.id === 'identity' ? form.identity : (inForm(part.id) ?? part.id.split('.').map(named).join(', '));
  const list = part.list === undefined ? null : placeIn(part.list);
  const rows = list === null ? null : draftAt(draft, list);
  const set = (place: readonly string[], value: unknown): void =>
    onChange(withDraftAt(draft, place, value) as ProfileDraft);
  const cells = (start: readonly string[], rowName?: string) =>
    part.cells.map((cell) => {
      const place = [...start, ...placeIn(cell.at)];
      // In a row the part says what the row is; what stands once has to say it alone.
      const alone = rowName === undefined ? inForm(cell.at) : undefined;
      const label = cell.at === '' ? title : (alone ?? named(cell.at.split('.').at(-1) ?? ''));
      return (
        <FormCellEditor
          key={cell.at}
          cell={cell}
          label={rowName === undefined ? label : `${label}, ${rowName}`}
          value={draftAt(draft, place)}
          wrong={wrongText(
            { place: placeOfCell(start, cell.at), kind: cell.kind, draft },
            places,
            form.wrong,
          )}
          language={language}
          onChange={(value) => set(place, value)}
        />
      );
    });
  // A row of one text is a line with its bin beside it.
  const isLine = part.cells.every(({ at }) => at === '');
  const help = form.help[part.id as keyof typeof form.help];
  return (
    <fieldset className={css['part']}>
      <legend className="h-s">{title}</legend>
      {help !== undefined && <p className="small quiet">{help}</p>}
      {list === null || !Array.isArray(rows) ? (
        cells([])
      ) : (
        <>
          {rows.map((_, row) => (
            <div
              key={row}
              className={isLine ? css['line'] : css['row']}
              role="group"
              aria-label={`${title}, ${placeRow(row + 1)}`}
            >
              {cells([...list, String(row)], placeRow(row + 1))}
              <RemoveRow
                name={form.removeOf(title, row + 1)}
                text={isLine ? undefined : form.remove}
                onRemove={() => set(list, without(rows, row))}
              />
            </div>
          ))}
          <Button
            look="quiet"
            size="small"
            icon="plus"
            aria-label={form.addTo(title)}
            onClick={() => set(list, [...(rows as readonly unknown[]), emptyRow(part)])}
          >
            {form.add}
          </Button>
        </>
      )}
    </fieldset>
  );
}

const without = (rows: readonly unknown[], row: number): readonly unknown[] =>
  rows.filter((_, other) => other !== row);

interface RemoveProps {
  readonly name: string;
  /** What stands on the button; only the bin where it is left out. */
  readonly text: string | undefined;
  readonly onRemove: () => void;
}

function RemoveRow({ name, text, onRemove }: RemoveProps) {
  return text === undefined ? (
    <IconButton icon="remove" label={name} onClick={onRemove} />
  ) : (
    <Button look="quiet" size="small" icon="remove" aria-label={name} onClick={onRemove}>
      {text}
    </Button>
  );
}
