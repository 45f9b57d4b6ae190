import { useEffect, useState } from 'react';
import { dayHere } from '#session/clock/today.ts';
import { useLine } from '#session/line/line-context.ts';
import { useOwnPlace } from '#session/line/use-own-place.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Says when the process's place on the line is about to be deleted since nobody has used it, and keeps it for who wants that. */
export function PlaceWarning() {
  const { warning: words } = useWords('trustLine');
  const { longDay } = useLanguage();
  const own = useOwnPlace();
  const line = useLine(own !== null);
  const [deletedAt, setDeletedAt] = useState<number | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!line || !own) return undefined;
    let current = true;
    line.standing(own).then(
      (standing) => current && setDeletedAt(standing === 'gone' ? null : standing.deletedAt),
      // A line that is down deletes nothing; the next time is soon enough.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [line, own]);
  if (!line || !own || deletedAt === null) return null;
  return kept ? (
    <p role="status">{words.kept}</p>
  ) : (
    <Notice
      tone="advice"
      live="status"
      actions={
        <Button
          look="secondary"
          size="small"
          onClick={() =>
            void line.keep(own).then(
              () => setKept(true),
              () => undefined,
            )
          }
        >
          {words.keep}
        </Button>
      }
    >
      {words.text(longDay(dayHere(new Date(deletedAt))))}
    </Notice>
  );
}
