import { PROFILES } from '#storage/files/known-profiles.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { OwnFile } from '#storage/own-files.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './settings.module.css';

/** Stands for every profile in the list; no profile has this id. */
export const ALL = '*';

interface UsedForProps {
  readonly file: OwnFile;
  /** A profile, every profile (`ALL`), or null for none. */
  readonly onUse: (where: string | null) => void;
}

/** Which profile a template is used for. Processes with that profile follow it. */
export function UsedFor({ file, onUse }: UsedForProps) {
  const { template, profile } = useWords('settings');
  return (
    <span className={css['usedFor']}>
      <span className="small" aria-hidden>
        {template.usedFor}
      </span>
      <SelectInput
        label={template.usedForOf(file.name)}
        value={file.inUse ? (file.profile ?? ALL) : ''}
        onChange={(value) => onUse(value || null)}
        none={template.notUsed}
        options={[
          { value: ALL, text: template.forAll },
          ...PROFILES.map(({ id, name }) => ({ value: id, text: name })),
          { value: OWN_PROFILE, text: profile.own },
        ]}
      />
    </span>
  );
}
