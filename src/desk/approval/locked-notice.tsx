import { linkTo, routes } from '#desk/routes.ts';
import { isApproved, TEXT_OF } from '#domain/approval/approvable.ts';
import { APPROVABLE, type Approvable } from '#domain/guide/choices.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useApproval } from './use-approval.ts';

/** Over the fields of a step whose text is approved: why they cannot be written in, and the way to open them. */
export function LockedNotice({ step }: { readonly step: string }) {
  const document = APPROVABLE.find((one) => TEXT_OF[one].step.id === step);
  const locked = useProcess(({ process }) => document !== undefined && isApproved(process.answers, document));
  return document !== undefined && locked && <Locked document={document} />;
}

function Locked({ document }: { readonly document: Approvable }) {
  const { approval: words } = useWords('inProcess');
  const { shownDate, version, nextVersion, changedSince, unlock } = useApproval(document);
  return (
    <Notice
      tone={changedSince ? 'advice' : 'plain'}
      actions={
        <Button look="secondary" size="small" onClick={() => void unlock()}>
          {words.unlock(nextVersion)}
        </Button>
      }
    >
      {changedSince ? words.changedSince(document) : words.locked(document, shownDate, version)}
      {document === plan.id && ` ${words.lockedPlan}`}
    </Notice>
  );
}

/** Said when something was about to write in the text of an approved document, and was not done. */
export function RefusedNotice() {
  const { approval: words } = useWords('inProcess');
  const store = useProcessStore();
  const refusedBy = useProcess((state) => state.refusedBy);
  const processId = useProcess(({ process }) => process.id);
  if (refusedBy === null) return null;
  return (
    <Notice
      tone="advice"
      live="alert"
      actions={
        <>
          <a href={linkTo(routes.export(processId))}>{words.toFinish}</a>
          <Button look="secondary" size="small" onClick={() => store.setState({ refusedBy: null })}>
            {words.close}
          </Button>
        </>
      }
    >
      {words.refused(refusedBy)}
    </Notice>
  );
}
