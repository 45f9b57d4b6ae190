import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';

/** Downloads everything that is written here, saved or not. */
export function RescueButton() {
  const { frame } = useWords('shell');
  const store = useProcessStore();
  return (
    <Button
      look="secondary"
      size="small"
      icon="download"
      onClick={() => downloadProcessFile(store.getState().process)}
    >
      {frame.downloadNow}
    </Button>
  );
}
