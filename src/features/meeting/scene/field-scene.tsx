import type { ReactNode } from 'react';
import { asksForRows } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isSamePlace } from '#domain/process/place.ts';
import { fieldsBeside } from '#domain/room/scenes.ts';
import { PlanTimeline } from '#desk/timeline/plan-timeline.tsx';
import { LockedField, useIsLocked } from '#desk/editors/locked-field.tsx';
import { useQuestion } from '#desk/editors/use-question.ts';
import { useWords } from '#session/words/use-words.ts';
import { Paged } from './paged.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** The list of measures stands under the plan in time. */
const MEASURES = placeOf(plan, 'measures');

interface FieldSceneProps {
  readonly step: string;
  readonly field: string;
  /** Where the answer is written. */
  readonly children: ReactNode;
}

/** One field alone. Rows with much to say show their names only; each has a screen of its own after. */
export function FieldScene({ step, field, children }: FieldSceneProps) {
  const { room } = useWords('meetingRoom');
  const question = useQuestion(step, field);
  const locked = useIsLocked(step, field);
  if (!question) return null;
  const together = !asksForRows(question) && fieldsBeside(question.step, field).length > 1;
  const isAlone = !together && !asksForRows(question);
  const { label, help } = question.words;
  return (
    <div className={css['scene']}>
      {together ? <SceneHead text={room.shortAnswers} /> : <SceneHead text={label} help={help} />}
      <Paged className={css['answer']} kind={isAlone ? question.field.kind : undefined}>
        {isSamePlace({ step, field }, MEASURES) && <PlanTimeline />}
        {locked && !together ? <LockedField question={question} /> : children}
      </Paged>
    </div>
  );
}
