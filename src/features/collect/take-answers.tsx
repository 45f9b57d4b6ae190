import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './collect.module.css';

const ACCEPT = '.json,.docx,.docm,.txt,.html,.htm,.eml,.msg,.zip';

interface TakeProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Resolves with whether there was an answer in it; a text without one stays in the field. */
  readonly onText: (text: string) => Promise<boolean>;
}

/** The two ways in: files of any kind, and whatever can be pasted. */
export function TakeAnswers({ busy, onFiles, onText }: TakeProps) {
  const words = useWords('collect');
  const pasted = useBegunHere('collect/pasted');
  async function read(): Promise<void> {
    const text = pasted.now();
    if ((await onText(text)) && pasted.now() === text) pasted.done();
  }
  return (
    <section aria-label={words.take} className={css['section']}>
      <h2 className="h-m">{words.take}</h2>
      <p className="quiet">{words.takeHelp}</p>
      <div className={css['take']}>
        <FileDrop label={words.pick} hint={words.drop} accept={ACCEPT} busy={busy} onFiles={onFiles} />
        <div className={css['paste']}>
          <Field label={words.paste} help={words.pasteHelp}>
            {(ids) => <TextArea {...ids} rows={3} value={pasted.text} onChange={pasted.write} />}
          </Field>
          <Button
            look="secondary"
            busy={busy}
            disabled={pasted.text.trim() === ''}
            onClick={() => void read()}
          >
            {words.readPasted}
          </Button>
        </div>
      </div>
    </section>
  );
}
