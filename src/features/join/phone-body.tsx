import { readPhoneScore } from '#domain/room/phone-question.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Line, Membership } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { DotsQuestion } from './dots-question.tsx';
import css from './join.module.css';
import { ScoreQuestion } from './score-question.tsx';
import { usePhone } from './use-phone.ts';

interface PhoneBodyProps {
  readonly line: Line;
  readonly member: Membership;
  readonly onLeave: () => void;
}

/** What a phone that is in shows: the question the room is at, or where to look instead. */
export function PhoneBody({ line, member, onLeave }: PhoneBodyProps) {
  const { phone: words, join } = useWords('phones');
  const { question, answers, unsent, ended, give } = usePhone(line, member);
  if (ended)
    return (
      <section className={css['still']} role="status">
        <h1 className="h-l">{words.ended}</h1>
        <p className="lead">{words.endedLead}</p>
        <Button look="secondary" onClick={onLeave}>
          {join.title}
        </Button>
      </section>
    );
  if (question?.kind === 'score')
    return (
      <ScoreQuestion
        key={question.round}
        question={question}
        given={readPhoneScore(answers[question.round])}
        unsent={unsent > 0}
        onGive={(value) => give(question.round, value)}
      />
    );
  if (question?.kind === 'dots')
    return (
      <DotsQuestion
        key={question.round}
        question={question}
        given={answers[question.round]}
        unsent={unsent > 0}
        onGive={(dots) => give(question.round, dots)}
      />
    );
  const shown = question?.kind === 'shown';
  return (
    <section className={css['still']} role="status">
      <h1 className="h-l">{shown ? words.shown : words.wall}</h1>
      <p className="lead">{shown ? words.shownLead : words.wallLead}</p>
      {unsent > 0 && <p className={css['unsent']}>{words.unsent}</p>}
    </section>
  );
}
