import { useEffect, useRef } from 'react';
import { whenOf } from '#session/clock/when.ts';
import type { BegunReply } from '#session/open-questionnaire.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './answer.module.css';

interface ChooseProps {
  readonly title: string;
  readonly begun: readonly BegunReply[];
  /** The id of a record, or `another`. */
  readonly onChoose: (as: string) => void;
}

/** Where somebody has begun to answer a questionnaire on this machine: is it the same person now? Shows no answers. */
export function ChooseReply({ title, begun, onChoose }: ChooseProps) {
  const words = useWords('questionnaire').page;
  const { choose } = useWords('answer');
  const { tag } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <p className="small quiet">{title}</p>
      <h1 ref={heading} tabIndex={-1} className="h-l">
        {words.chooseTitle}
      </h1>
      <p className="lead">{words.chooseLead}</p>
      <ul className={css['persons']}>
        {begun.map(({ id, updatedAt }) => (
          <li key={id}>
            <Button look="secondary" onClick={() => onChoose(id)}>
              {words.goOn}
            </Button>
            <span className="small quiet">{choose.changed(whenOf(updatedAt, tag))}</span>
          </li>
        ))}
        <li>
          <Button look="secondary" icon="plus" onClick={() => onChoose('another')}>
            {words.another}
          </Button>
          <span className="small quiet">{choose.anotherHelp}</span>
        </li>
      </ul>
    </main>
  );
}
