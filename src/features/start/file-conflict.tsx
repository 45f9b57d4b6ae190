import type { Process } from '#domain/process/process.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { Choice } from './use-incoming-file.ts';
import { whenOf } from '#session/clock/when.ts';

interface ConflictProps {
  readonly mine: Process;
  readonly theirs: Process;
  readonly title: string;
  /** null: closed without choosing; nothing is changed. */
  readonly onChoose: (choice: Choice | null) => void;
}

/** The same process is here already: the user decides, and nothing is overwritten in silence. */
export function FileConflict({ mine, theirs, title, onChoose }: ConflictProps) {
  const shell = useWords('shell');
  const { tag } = useLanguage();
  return (
    <Dialog
      heading={shell.file.conflictTitle}
      open
      onClose={() => onChoose(null)}
      actions={
        <>
          <Button onClick={() => onChoose('both')}>{shell.file.keepBoth}</Button>
          <Button look="secondary" onClick={() => onChoose('mine')}>
            {shell.file.keepMine}
          </Button>
          <Button look="secondary" onClick={() => onChoose('theirs')}>
            {shell.file.takeTheirs}
          </Button>
        </>
      }
    >
      <p>{shell.file.conflictText(title)}</p>
      <p>{shell.file.mine(whenOf(mine.updatedAt, tag))}</p>
      <p>{shell.file.theirs(whenOf(theirs.updatedAt, tag))}</p>
      <p className="small quiet">{shell.file.takeTheirsNote}</p>
    </Dialog>
  );
}
