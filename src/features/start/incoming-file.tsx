import { titleOf } from '#domain/guide/title.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FileConflict } from './file-conflict.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import type { useIncomingFile } from './use-incoming-file.ts';

interface IncomingFileProps {
  readonly incoming: ReturnType<typeof useIncomingFile>;
}

/** What a person is asked or told about a file that was brought in, when it did not simply open. */
export function IncomingFile({ incoming: { state, choose, dismiss } }: IncomingFileProps) {
  const { file, unnamed } = useWords('shell');
  switch (state.kind) {
    case 'none':
      return null;
    case 'conflict':
      return (
        <FileConflict
          mine={state.mine}
          theirs={state.theirs}
          title={titleOf(state.theirs) || unnamed}
          onChoose={choose}
        />
      );
    case 'elsewhere':
      return (
        <Dialog
          heading={file.refusedTitle}
          open
          onClose={dismiss}
          actions={<Button onClick={dismiss}>{file.close}</Button>}
        >
          <p>{file[state.what]}</p>
        </Dialog>
      );
    case 'refused':
      return <RefusedDialog refusal={state.refusal} onClose={dismiss} />;
  }
}
