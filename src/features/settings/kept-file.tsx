import type { ReactNode } from 'react';
import { whenOf } from '#session/clock/when.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import type { OwnFile } from '#storage/own-files.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/notice.tsx';
import css from './settings.module.css';

interface KeptFileProps {
  readonly file: OwnFile;
  /** Where it is used, for a template; each profile can be chosen in a process. */
  readonly use?: ReactNode;
  readonly onTake: () => void;
  readonly onRemove: () => void;
}

/** A template or profile that is kept: whether it is in use, and what can be done with it. */
export function KeptFile({ file, use, onTake, onRemove }: KeptFileProps) {
  const { template, profile } = useWords('settings');
  const { tag } = useLanguage();
  const words = file.kind === 'template' ? template : profile;
  return (
    <li className={css['kept']}>
      <div>
        <h4 className="h-s">
          {file.name} {file.inUse && file.kind === 'template' && <Tag>{template.inUse}</Tag>}
        </h4>
        <p className="small quiet">{template.added(whenOf(file.addedAt, tag))}</p>
      </div>
      <div className={css['ways']}>
        {use}
        <Button
          look="quiet"
          size="small"
          icon="download"
          aria-label={words.takeOf(file.name)}
          onClick={onTake}
        >
          {words.take}
        </Button>
        <Button
          look="quiet"
          size="small"
          icon="remove"
          aria-label={words.removeOf(file.name)}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
