import { use } from 'react';
import { steps } from '#domain/guide/steps.ts';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './first-sight.module.css';
import { PICTURE, SHOWN_PAPERS, type ShownPaper } from './shown-papers.ts';

const PARTS = ['mapping', 'needs', 'plan'] as const;

/** Addresses of the pictures, by the language they are in and the names of their files. */
const pictures = import.meta.glob<string>('./papers/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const minutesOf = (phase: (typeof PARTS)[number]): number =>
  steps.reduce((sum, step) => sum + (step.phase === phase && 'minutes' in step ? step.minutes : 0), 0);

/** How it goes, in three parts with the minutes of the guide. */
export function ThreeParts() {
  const shell = useWords('shell');
  const words = shell.start;
  return (
    <ol className={css['parts']} aria-label={words.parts}>
      {PARTS.map((phase, index) => (
        <li key={phase}>
          <span className={css['number']} aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <p>
              <strong>{words.part[phase].name}</strong>{' '}
              <span className="small quiet">{words.part[phase].when(shell.minutes(minutesOf(phase)))}</span>
            </p>
            <p className="quiet">{words.part[phase].text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What comes out of it: the first pages of the example's documents, each of which opens there. */
export function Papers({ onOpen }: { onOpen: (paper: ShownPaper) => void }) {
  const words = useWords('shell').start;
  const { code } = use(ScreenWordsContext);
  return (
    <section aria-label={words.papers} className={css['papers']}>
      <h2 className="h-s">{words.papers}</h2>
      <ul>
        {SHOWN_PAPERS.map((kind) => (
          <li key={kind}>
            <button type="button" aria-label={words.paperOf(words.paper[kind])} onClick={() => onOpen(kind)}>
              <img src={pictures[`./papers/${code}/${kind}.webp`]} alt="" {...PICTURE} />
              <span>{words.paper[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.papersFrom}</p>
    </section>
  );
}
