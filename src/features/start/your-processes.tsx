import { useDeferredValue, useState } from 'react';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { Act } from './done.ts';
import { ProcessList } from './process-list.tsx';
import { RemovedList } from './removed-list.tsx';
import { FEW_PROCESSES, found } from './search.ts';
import css from './start.module.css';
import type { SavedProcesses } from './use-saved-processes.ts';

interface YourProcessesProps {
  readonly saved: SavedProcesses;
  readonly act: Act;
  readonly onCounted: () => unknown;
}

/** The processes in use, with search when there are many; the archive and what was deleted stand closed below. */
export function YourProcesses({ saved, act, onCounted }: YourProcessesProps) {
  const shell = useWords('shell');
  const language = useLanguage();
  const words = shell.start;
  const [search, setSearch] = useState('');
  const many = saved.inUse.length + saved.archived.length > FEW_PROCESSES;
  // The letters show at once; the list follows when the machine has time.
  const wanted = useDeferredValue(many ? search : '');
  const [inUse, archived] = [found(saved.inUse, wanted, language), found(saved.archived, wanted, language)];
  const isSearching = wanted.trim() !== '';
  const nobody = isSearching
    ? archived.length === 0 && words.nothingFound
    : saved.archived.length > 0 && words.nothingInUse;
  return (
    <>
      {many && (
        <div className={css['search']}>
          <Field label={words.search} help={words.searchHelp}>
            {(ids) => <TextInput {...ids} value={search} onChange={setSearch} />}
          </Field>
          <p role="status" className="small quiet">
            {isSearching && words.found(inUse.length + archived.length)}
          </p>
        </div>
      )}
      {inUse.length === 0 && nobody && <p className="quiet">{nobody}</p>}
      <ProcessList processes={inUse} act={act} onCounted={onCounted} />
      {archived.length > 0 && (
        <details className={css['closed']} open={isSearching}>
          <summary>{words.archiveTitle(archived.length)}</summary>
          <ProcessList processes={archived} act={act} onCounted={onCounted} />
        </details>
      )}
      {saved.removedLately.length + saved.removedBefore.length > 0 && (
        <details className={css['closed']}>
          <summary>{words.removedTitle(saved.removedLately.length)}</summary>
          <RemovedList lately={saved.removedLately} before={saved.removedBefore} act={act} />
        </details>
      )}
    </>
  );
}
