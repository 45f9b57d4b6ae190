import { useState } from 'react';
import { useNavigate } from 'react-router';
import { routes } from '#desk/routes.ts';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { forgetProcess } from '#session/repositories/forget-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';

const REMOVED = { removed: true } as const;

/** Did the leader come here from an answer that was removed? */
export const wasRemoved = (arrival: unknown): boolean =>
  typeof arrival === 'object' && arrival !== null && 'removed' in arrival;

/** Takes the answer away from this browser for good, with every version of it. For a machine that others use too. */
export function RemoveAnswer({ sentBefore }: { readonly sentBefore: boolean }) {
  const words = useWords('answer').remove;
  const store = useProcessStore();
  const repository = useRepository();
  const windows = useWindows();
  const begunTexts = useBegunTexts();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [state, setState] = useState<'idle' | 'removing' | 'failed'>('idle');
  async function remove(): Promise<void> {
    const { id } = store.getState().process;
    setState('removing');
    try {
      await store.flush();
      await repository.remove(id, new Date().toISOString());
      windows.tell(id, { kind: 'removed' });
      await forgetProcess({ repository, windows, begunTexts }, id);
    } catch {
      return setState('failed');
    }
    await navigate(routes.openInvitation(), { replace: true, state: REMOVED });
  }
  return (
    <section aria-label={words.title}>
      <h2 className="h-m">{words.title}</h2>
      <p className="quiet">{words.help}</p>
      <div>
        <Button look="secondary" icon="remove" onClick={() => setAsking(true)}>
          {words.button}
        </Button>
      </div>
      <Dialog
        heading={words.ask}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button danger busy={state === 'removing'} onClick={() => void remove()}>
              {words.confirm}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        {!sentBefore && <p>{words.notTakenOut}</p>}
        <p>{words.gone}</p>
        {state === 'failed' && (
          <Notice tone="error" live="alert">
            {words.failed}
          </Notice>
        )}
      </Dialog>
    </section>
  );
}
