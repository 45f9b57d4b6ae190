import { capital } from '#domain/values/sentence.ts';
import {
  draftAt,
  placeIn,
  withDraftAt,
  type FormPart,
  type ProfileDraft,
} from '#domain/profile/profile-form.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
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

/** A part of the form: what stands once, or rows that are added and taken away. */
export function FormPartEditor({ part, draft, language, places, onChange }: PartProps) {
  const { form, placeNames, placeRow } = useWords('settings').profile;
  const named = (key: string): string => capital(placeNames[key as keyof typeof placeNames] ?? key);
  const title = part.id === 'identity' ? form.identity : part.id.split('.').map(named).join(', ');
  const list = part.list === undefined ? null : placeIn(part.list);
  const rows = list === null ? null : draftAt(draft, list);
  const set = (place: readonly string[], value: unknown): void =>
    onChange(withDraftAt(draft, place, value) as ProfileDraft);
  const cells = (start: readonly string[], rowName?: string) =>
    part.cells.map((cell) => {
      const place = [...start, ...placeIn(cell.at)];
      const label = cell.at === '' ? title : named(cell.at.split('.').at(-1) ?? '');
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
            <div key={row} className={css['row']} role="group" aria-label={`${title}, ${placeRow(row + 1)}`}>
              {cells([...list, String(row)], placeRow(row + 1))}
              <Button
                look="quiet"
                size="small"
                icon="remove"
                aria-label={form.removeOf(title, row + 1)}
                onClick={() =>
                  set(
                    list,
                    rows.filter((__, other) => other !== row),
                  )
                }
              >
                {form.remove}
              </Button>
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
