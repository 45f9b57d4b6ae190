import { useState } from 'react';
import { approvalOf, type Approval } from '#domain/approval/approvable.ts';
import type { Approvable } from '#domain/guide/choices.ts';
import { approve, redate, unlock, versionAfter } from '#domain/approval/deeds.ts';
import { dayInText } from '#session/clock/when.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

export interface Approving extends Approval {
  /** The day of the approval for people, or what was written in its place; empty where none is written. */
  readonly shownDate: string;
  readonly nextVersion: string;
  /** The restore point could not be made. What was decided stands all the same. */
  readonly pointFailed: boolean;
  /** It was approved on this ISO day; its text is locked, and kept as a restore point. */
  readonly approve: (date: string) => Promise<void>;
  readonly redate: (date: string) => void;
  /** The text is open again, as the next version; how it stood is kept as a restore point first. */
  readonly unlock: () => Promise<void>;
}

/** How far the mandate or the plan of the open process has come, and the ways on. */
export function useApproval(document: Approvable): Approving {
  const { approval: words } = useWords('inProcess');
  const { tag } = useLanguage();
  /** With its year, whichever year it is now: an approval is looked at for long. */
  const day = (date: string): string => dayInText(date, tag, '');
  const store = useProcessStore();
  const repository = useRepository();
  const answers = useProcess(({ process }) => process.answers);
  const [pointFailed, setPointFailed] = useState(false);
  const approval = approvalOf(answers, document);
  const shownDate = day(approval.date);
  const nextVersion = versionAfter(approval.version);
  const now = () => store.getState().process;

  /** What is not saved yet goes to the disk first, so that it is part of what is kept. */
  async function keep(name: string): Promise<void> {
    try {
      await store.flush();
      if (store.getState().saveState.kind === 'failed') throw new Error('not saved');
      await repository.keepVersion(now().id, 'by-hand', new Date().toISOString(), name);
      setPointFailed(false);
    } catch {
      setPointFailed(true);
    }
  }
  return {
    ...approval,
    shownDate,
    nextVersion,
    pointFailed,
    async approve(date) {
      store.change(approve(now().answers, document, date), words.approve(document));
      await keep(words.pointOf(document, approvalOf(now().answers, document).version, day(date)));
    },
    redate(date) {
      store.change(redate(document, date), words.redateOf(document));
    },
    async unlock() {
      await keep(words.pointBefore(document, nextVersion));
      store.change(unlock(now().answers, document), words.unlocked(document, nextVersion));
    },
  };
}
