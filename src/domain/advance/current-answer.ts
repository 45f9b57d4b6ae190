import { answersIn } from '../guide/read.ts';
import { invitation } from '../guide/registers/invitation.ts';
import type { Process } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { answerOf, sentVersionOf, type AdvanceAnswer } from './answer.ts';
import { stableId } from './stable-id.ts';

/** The answer as it is to be sent now, and whether just this has been taken out before. */
export interface CurrentAnswer {
  readonly answer: AdvanceAnswer;
  readonly sentBefore: boolean;
  /** Kept in the record (`sentMark`) when the answer is taken out. */
  readonly mark: string;
}

/**
 * The answer in a leader's record: the next version where something was written since it was last sent, else the
 * same version again, so that taking it out twice does not make two. Null for other processes.
 */
export function currentAnswer(record: Process, now: string): CurrentAnswer | null {
  const answer = answerOf(record, now);
  if (!answer) return null;
  const mark = markOf(answer);
  const { sentMark, sentAt } = answersIn(record.answers, invitation);
  const version = sentVersionOf(record);
  const sentBefore = version > 0 && textOf(sentMark) === mark;
  return {
    answer: sentBefore ? { ...answer, version, sentAt: textOf(sentAt) } : answer,
    sentBefore,
    mark,
  };
}

const markOf = ({ role, unit, answers }: AdvanceAnswer): string =>
  stableId('sent', JSON.stringify([role, unit, answers]));
