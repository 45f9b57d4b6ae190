import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { valueAt } from '#domain/process/value-at.ts';
import { putBack } from '#domain/process/put-back.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { Process } from '#domain/process/process.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import type { StoredVersion } from '#storage/process-repository.ts';
import { Button } from '#ui/button.tsx';
import { differenceLine } from '#desk/differences/difference-line.ts';
import css from './versions.module.css';

interface TextProps {
  readonly version: StoredVersion;
  readonly now: Process;
  /** The text stands in its place again; what is said aloud. */
  readonly onBack: (said: string) => void;
}

/** One text that another window wrote over. Putting it back is a change like any other, and can be undone. */
export function TextItem({ version, now, onBack }: TextProps) {
  const { tag } = useLanguage();
  const spokenIn = useSpokenIn();
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const documents = useWords('documents');
  const store = useProcessStore();
  const { step, path = [], value, at } = version;
  const [field, row, column] = path;
  if (step === undefined || field === undefined) return null;
  const line = differenceLine(
    {
      kind: 'changed',
      step,
      field,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      before: value,
    },
    { before: now.answers, after: now.answers, words: { shell, inProcess, steps, documents } },
  );
  if (!line) return null;
  // A value deep inside a cell has no text of its own; it is shown as it is.
  const shown =
    line.before.join('\n') || (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
  return (
    <li className={css['version']}>
      <div>
        <h2 className="h-s">
          <SentenceWithOwn>{line.label}</SentenceWithOwn>
        </h2>
        <p className="small quiet">
          {whenOf(at, tag)} · {inProcess.versions.because[version.because]}
        </p>
      </div>
      {!sameValue(valueAt(now.answers, step, path), value) && (
        <div className={css['ways']}>
          <Button
            look="secondary"
            size="small"
            onClick={() => {
              store.change(putBack(step, path, value), line.label);
              onBack(inProcess.versions.textBack(line.label));
            }}
          >
            {inProcess.versions.restoreTextOnly}
          </Button>
        </div>
      )}
      <p className={`${css['below'] ?? ''} as-written`} lang={spokenIn(shown)}>
        {shown}
      </p>
    </li>
  );
}
