import { OwnWords } from '#desk/language/own-words.tsx';
import { useId, useState } from 'react';
import type { Process } from '#domain/process/process.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import type { StoredVersion } from '#storage/process-repository.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { VersionLook } from './version-look.tsx';
import css from './versions.module.css';

interface ItemProps {
  readonly version: StoredVersion;
  readonly now: Process;
  readonly onRestore: () => void;
}

/** One whole version: when and why it was kept, what differs from now, and the way back to it. */
export function VersionItem({ version, now, onRestore }: ItemProps) {
  const inProcess = useWords('inProcess');
  const { tag } = useLanguage();
  const words = inProcess.versions;
  const lookId = useId();
  const [open, setOpen] = useState(false);
  const when = whenOf(version.at, tag);
  const { process } = version;
  return (
    <li className={css['version']}>
      <div>
        <h2 className="h-s">
          <OwnWords>{version.name ?? when}</OwnWords>
        </h2>
        <p className="small quiet">
          {version.name && `${when} · `}
          {words.because[version.because]}
        </p>
        {!process && <p className="small">{words.unreadable}</p>}
      </div>
      {process && (
        <div className={css['ways']}>
          <Button
            look="quiet"
            size="small"
            aria-expanded={open}
            aria-controls={open ? lookId : undefined}
            aria-label={words.lookOf(when)}
            onClick={() => setOpen(!open)}
          >
            {words.look}
          </Button>
          <Button look="secondary" size="small" aria-label={words.restoreOf(when)} onClick={onRestore}>
            {words.restore}
          </Button>
          <IconButton
            icon="download"
            label={words.downloadOf(when)}
            onClick={() => downloadProcessFile(process)}
          />
        </div>
      )}
      {open && process && (
        <div id={lookId} className={css['below']}>
          <VersionLook version={process} now={now} />
        </div>
      )}
    </li>
  );
}
