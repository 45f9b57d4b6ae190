import { isAskedStep } from '#domain/guide/choices.ts';
import { linkTo } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { pageAddress, type AnswerPageId } from './answer-pages.ts';
import css from './answer.module.css';
import { standingOf } from './standing.ts';

interface StepsProps {
  readonly recordId: string;
  readonly pages: readonly AnswerPageId[];
  readonly current: AnswerPageId;
}

/** The pages in a row, as links: any of them can be opened at any time. On a phone, where you are and how far it is. */
export function AnswerSteps({ recordId, pages, current }: StepsProps) {
  const words = useWords('answer');
  const record = useProcess((state) => state.process);
  return (
    <nav className={css['steps']} aria-label={words.frame.pages}>
      <p className={`small ${css['progress'] ?? ''}`}>
        {words.frame.progress(pages.indexOf(current) + 1, pages.length)}
      </p>
      <ol>
        {pages.map((page) => {
          const status = isAskedStep(page) ? standingOf(page, record).status : null;
          return (
            <li key={page} data-current={page === current || undefined}>
              <a
                href={linkTo(pageAddress(recordId, page))}
                aria-current={page === current ? 'step' : undefined}
              >
                {status === 'done' && <Icon name="check" size={16} />}
                <span>{words.frame.short[page]}</span>
                {status === 'started' && <span className="sr-only">, {words.frame.answered}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
