import type { ReactNode } from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { useWords } from '#session/words/use-words.ts';
import { DotsWork } from '../dots/dots-work.tsx';
import { useDots } from '../dots/use-dots.ts';
import { useDotsKeys } from '../dots/use-dots-keys.ts';
import { IdeasBoard } from '../ideas/ideas-board.tsx';
import { FieldAnswer } from '../scene/field-answer.tsx';
import { RowAnswer } from '../scene/row-answer.tsx';
import { ScoringControls } from '../scoring/scoring-controls.tsx';
import css from './write-here.module.css';

/** What the room comes to is written here, with the editors of the step, and stands on the wall as it is written. */
export function WriteHere({ scene }: { scene: RoomScene }) {
  const { facilitator } = useWords('meetingRoom');
  const scoring = useWords('scoring');
  const { ideas } = useWords('meeting');
  switch (scene.kind) {
    case 'field':
      return (
        <Part title={facilitator.write}>
          <FieldAnswer step={scene.step} field={scene.field} />
        </Part>
      );
    case 'row':
      return (
        <Part title={facilitator.write}>
          <RowAnswer step={scene.step} field={scene.field} row={scene.row} column={scene.column} />
        </Part>
      );
    case 'scoring':
      return (
        <Part title={scoring.questions[scene.question]}>
          <ScoringControls scene={scene} />
        </Part>
      );
    case 'dots':
      return (
        <Part title={scoring.dots.label}>
          <Dots />
        </Part>
      );
    case 'ideas':
      return (
        <Part title={ideas.gather}>
          <IdeasBoard step={scene.step} />
        </Part>
      );
    case 'step':
    case 'parking':
    case 'closing':
    case 'summary':
      return null;
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section id="write-here" className={css['part']} aria-labelledby="write-here-title">
      <h2 id="write-here-title" tabIndex={-1} className="h-s">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Dots() {
  const dots = useDots();
  useDotsKeys(dots);
  return <DotsWork dots={dots} counts />;
}
