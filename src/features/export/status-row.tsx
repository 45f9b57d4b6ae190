import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { APPROVAL_FIELDS } from '#domain/approval/approvable.ts';
import type { Approvable } from '#domain/guide/choices.ts';
import { setStatus } from '#domain/approval/deeds.ts';
import { placeOf } from '#domain/guide/read.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { useApproval, type Approving } from '#desk/approval/use-approval.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { ApprovalDay } from './approval-day.tsx';
import css from './statuses.module.css';

interface RowProps {
  readonly document: Approvable;
  /** Answers it lacks. */
  readonly holes: number;
}

/** One document that is approved by itself: a draft with what it takes to approve it, or what was approved and when. */
export function StatusRow({ document, holes }: RowProps) {
  const { approval: words } = useWords('inProcess');
  const approving = useApproval(document);
  const { status, pointFailed } = approving;
  const processId = useProcess(({ process }) => process.id);
  return (
    <li aria-label={words.names[document]}>
      <h3 className="h-s">{words.names[document]}</h3>
      {status === 'approved' ? (
        <Approved document={document} approving={approving} />
      ) : (
        <Draft document={document} holes={holes} approving={approving} />
      )}
      {pointFailed && (
        <Notice
          tone="advice"
          live="alert"
          actions={<a href={linkTo(routes.versions(processId))}>{words.toVersions}</a>}
        >
          {words.pointFailed}
        </Notice>
      )}
    </li>
  );
}

function Draft({ document, holes, approving }: RowProps & { readonly approving: Approving }) {
  const { approval: words } = useWords('inProcess');
  const store = useProcessStore();
  const [asking, setAsking] = useState(false);
  const { version } = APPROVAL_FIELDS[document];
  const label = words.statusOf(document);
  return (
    <div className={css['state']}>
      <div className={css['line']}>
        <Segmented
          label={label}
          value={approving.status === 'for-approval' ? 'for-approval' : 'draft'}
          options={(['draft', 'for-approval'] as const).map((value) => ({
            value,
            text: words.status[value],
          }))}
          onChange={(next) => store.change([setStatus(document, next ?? 'draft')], label)}
        />
        <div className={css['version']}>
          <CellEditor
            place={placeOf(standing, version)}
            field={standing.fields[version]}
            words={{ label: words.versionOf(document) }}
          />
        </div>
        {!asking && (
          <Button look="secondary" aria-label={words.approve(document)} onClick={() => setAsking(true)}>
            {words.approveIt}
          </Button>
        )}
      </div>
      {asking && (
        <>
          {holes > 0 && <Notice tone="advice">{words.holes(document, holes)}</Notice>}
          <ApprovalDay
            document={document}
            confirm={words.approveNow}
            onDay={(day) => void approving.approve(day)}
            onClose={() => setAsking(false)}
          />
        </>
      )}
    </div>
  );
}

function Approved({ document, approving }: { document: Approvable; approving: Approving }) {
  const { approval: words } = useWords('inProcess');
  const processId = useProcess(({ process }) => process.id);
  const [asking, setAsking] = useState(false);
  const { shownDate, version, nextVersion, changedSince } = approving;
  return (
    <div className={css['state']}>
      <div className={css['line']}>
        <p>
          <strong>
            <SentenceWithOwn own={[shownDate, version]}>{words.approved(shownDate, version)}</SentenceWithOwn>
          </strong>
        </p>
        <Button
          look="secondary"
          size="small"
          aria-label={words.unlockOf(document, nextVersion)}
          onClick={() => void approving.unlock()}
        >
          {words.unlock(nextVersion)}
        </Button>
        {!asking && (
          <Button
            look="quiet"
            size="small"
            aria-label={words.redateOf(document)}
            onClick={() => setAsking(true)}
          >
            {words.redate}
          </Button>
        )}
      </div>
      {changedSince ? (
        <Notice tone="advice" actions={<a href={linkTo(routes.versions(processId))}>{words.toVersions}</a>}>
          {words.changedSince(document)}
        </Notice>
      ) : (
        <p className="small quiet">{words.isLocked(document)}</p>
      )}
      {asking && (
        <ApprovalDay
          document={document}
          start={approving.date}
          confirm={words.redateNow}
          onDay={approving.redate}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
