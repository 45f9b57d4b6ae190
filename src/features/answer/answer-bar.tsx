import { useState } from 'react';
import { linkTo, routes } from '#desk/routes.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './answer.module.css';

/** The bar on top: what this is, whether it is saved, and the way back from a mistake. */
export function AnswerBar({ title }: { title: string }) {
  const words = useWords('answer').frame;
  const shell = useWords('shell');
  const store = useProcessStore();
  const last = useProcess(({ past }) => past.at(-1)?.label);
  const saving = useProcess(({ saveState }) => saveState.kind);
  const [said, setSaid] = useState('');
  return (
    <header className={css['bar']}>
      <a href={linkTo(routes.start())} className={css['app']}>
        {shell.appName}
      </a>
      <span className={css['barTitle']} title={title}>
        {title}
      </span>
      <span className={css['barRight']}>
        {saving === 'failed' ? (
          <span role="alert" className={css['notSaved']}>
            {words.notSaved}
            <Button
              look="secondary"
              size="small"
              icon="download"
              onClick={() => downloadProcessFile(store.getState().process)}
            >
              {words.rescue}
            </Button>
          </span>
        ) : (
          <span className={css['saved']} data-testid="save-state">
            {saving === 'saved' && <Icon name="check" />}
            {saving === 'saving' ? words.saving : words.saved}
          </span>
        )}
        <Button
          look="quiet"
          size="small"
          icon="undo"
          disabled={last === undefined}
          title={last === undefined ? words.undo : shell.frame.undoWhat(last)}
          onClick={() => {
            const label = store.undo();
            if (label !== null) setSaid(words.undone(label));
          }}
        >
          {words.undo}
        </Button>
        <span role="status" className="sr-only">
          {said}
        </span>
      </span>
    </header>
  );
}
