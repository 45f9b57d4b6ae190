import type { Refused } from '#storage/files/opened-file.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

/** Why a file was not opened, what was found, and that nothing has changed. */
export function RefusedDialog({ refusal, onClose }: { refusal: Refused; onClose: () => void }) {
  const shell = useWords('shell');
  const places = refusal.detail?.places?.map((place) => place.path) ?? [];
  return (
    <Dialog
      heading={shell.file.refusedTitle}
      open
      onClose={onClose}
      actions={<Button onClick={onClose}>{shell.file.close}</Button>}
    >
      <p>{shell.file.refused[refusal.because]}</p>
      <p>{shell.file.untouched}</p>
      {places.length > 0 && <p className="small quiet">{shell.file.detail(places.slice(0, 5).join(', '))}</p>}
    </Dialog>
  );
}
