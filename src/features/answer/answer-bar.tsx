import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import { SaveState } from '#desk/saving/save-state.tsx';
import { UndoButtons } from '#desk/saving/undo-buttons.tsx';
import { useSaid } from '#session/process/use-said.ts';
import { useUndo } from '#session/process/use-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { topBarHeight } from '#ui/bar-height.ts';
import { SaidAloud } from '#ui/said-aloud.tsx';
import css from './answer.module.css';

/** The bar on top: what this is, and what of that is people's `own` words, whether it is saved, and the way back from a mistake. */
export function AnswerBar({ title, own = title }: { title: string; own?: string }) {
  const { saved, notSaved } = useWords('answer').frame;
  const shell = useWords('shell');
  const undoing = useUndo();
  const said = useSaid();
  return (
    <header className={css['bar']} ref={topBarHeight}>
      <a href={linkTo(routes.start())} className={css['app']}>
        {shell.appName}
      </a>
      <span className={css['barTitle']} title={title}>
        <SentenceWithOwn own={[own]}>{title}</SentenceWithOwn>
      </span>
      <span className={css['barRight']}>
        <SaveState {...{ saved, notSaved }} className={css['saved']} />
        <UndoButtons undoing={undoing} />
        <SaidAloud {...said} />
      </span>
    </header>
  );
}
