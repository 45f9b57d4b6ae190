import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { alikeGroups, lockAlikeChanges } from '#domain/scoring/alike.ts';
import type { GroupScores } from '#domain/scoring/scores-of.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';

/** Locks in one stroke the groups where everybody said the same, so that the time goes to those that need talk. */
export function AlikeGroups({ all }: { all: readonly GroupScores[] }) {
  const words = useWords('scoring');
  const store = useProcessStore();
  const alike = alikeGroups(all, useRowsIn(stakeholders, 'groups'));
  if (alike.length === 0) return null;
  return (
    <Button
      look="quiet"
      size="small"
      onClick={() => store.change(lockAlikeChanges(alike), words.lockAlikeDeed)}
    >
      {words.lockAlike(alike.length)}
    </Button>
  );
}
