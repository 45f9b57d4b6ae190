import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useEffect, useRef } from 'react';
import { labelOf } from '#domain/advance/leader-name.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { whenOf } from '#session/clock/when.ts';
import type { BegunAnswer } from '#session/open-invitation.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './answer.module.css';

interface ChooseProps {
  readonly invitation: Invitation;
  readonly begun: readonly BegunAnswer[];
  /** The id of a record, or `another`. */
  readonly onChoose: (as: string) => void;
}

/** Where several answer on one machine: who it is now. Shows who has begun, and nothing of what they answered. */
export function ChoosePerson({ invitation, begun, onChoose }: ChooseProps) {
  const answer = useWords('answer');
  const words = answer.choose;
  const shell = useWords('shell');
  const { tag } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <p className="small quiet">
        <SentenceWithOwn own={[invitation.processName]}>
          {answer.titleTo(invitation.processName || shell.unnamed)}
        </SentenceWithOwn>
      </p>
      <h1 ref={heading} tabIndex={-1} className="h-l">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <ul className={css['persons']}>
        {begun.map(({ id, role, unit, updatedAt }) => {
          const who = labelOf({ role: role.trim(), unit: unit.trim() });
          return (
            <li key={id}>
              <Button look="secondary" onClick={() => onChoose(id)}>
                {who ? words.goOn(who) : words.goOnUnnamed}
              </Button>
              <span className="small quiet">{words.changed(whenOf(updatedAt, tag))}</span>
            </li>
          );
        })}
        <li>
          <Button look="secondary" icon="plus" onClick={() => onChoose('another')}>
            {words.another}
          </Button>
          <span className="small quiet">{words.anotherHelp}</span>
        </li>
      </ul>
    </main>
  );
}
