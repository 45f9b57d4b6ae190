import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TickBox } from '#ui/choice-list.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './room.module.css';

interface KeyListProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** Every key of the room and what it does. */
export function KeyList({ open, onClose, letters, onLetters }: KeyListProps) {
  const { keys, controls } = useWords('meetingRoom');
  return (
    <Dialog
      heading={keys.title}
      open={open}
      onClose={onClose}
      actions={<Button onClick={onClose}>{controls.close}</Button>}
    >
      <dl className={css['keys']}>
        {keys.list.map((line) => (
          <div key={line.keys}>
            <dt>{line.keys}</dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.presenter}</p>
      <p>{keys.whileTyping}</p>
      <TickBox label={keys.letters} value={letters} onChange={onLetters} />
    </Dialog>
  );
}
