import { totalOf } from '#domain/scoring/tallies.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { placeOfScene } from '#domain/room/scene-place.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import { TurnOnWall } from '../round/turn-on-wall.tsx';
import { useTurn } from '../round/use-turn.ts';
import { SceneHead } from '../scene/scene-head.tsx';
import { AnsweredLine } from './answered-line.tsx';
import { Discs } from './discs.tsx';
import { useDisagreementNoted } from './disagreement.tsx';
import { GroupPlot } from './group-plot.tsx';
import css from './scoring.module.css';
import { useGoOn } from './use-go-on.ts';
import { useScoring, type Scoring } from './use-scoring.ts';
import { useScoringKeys } from './use-scoring-keys.ts';

type ScoringScene = Extract<RoomScene, { kind: 'scoring' }>;

/** One group and one question as the room sees it: nothing to press, and nothing of the answers before they are shown. */
export function ScoringOnWall({ scene }: { scene: ScoringScene }) {
  const { turn } = useTurn();
  return turn ? (
    <TurnOnWall turn={turn} />
  ) : (
    <Question key={`${scene.row}/${scene.question}`} scene={scene} />
  );
}

function Question({ scene }: { scene: ScoringScene }) {
  const words = useWords('scoring');
  const scoring = useScoring(scene.row, scene.question);
  const noted = useDisagreementNoted(scene.row);
  useScoringKeys(scoring, useGoOn(scoring));
  const { visible, inAdvance, anew } = scoring;
  return (
    <div className={css['scene']}>
      <div className={css['columns']}>
        <div className={css['left']}>
          <SceneHead text={scoring.name} lead={words.questions[scene.question]} place={placeOfScene(scene)} />
          <Lines scoring={scoring} />
        </div>
        <GroupPlot scoring={scoring} />
      </div>
      <p className={css['foot']}>
        <span>
          <AnsweredLine scoring={scoring} />
          {noted && ` ${words.bothNoted}`}
          {!visible && inAdvance > 0 && ` ${anew ? words.everybodyAgain : words.onlyOthers}`}
        </span>
      </p>
    </div>
  );
}

function Lines({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const { visible } = scoring;
  const counted = scoring.scores?.[scoring.question].counted ?? [0, 0, 0];
  return (
    <ul className={css['lines']} aria-label={words.lines(visible)}>
      {SCALE_VALUES.map((value) => {
        const count = counted[value - 1] ?? 0;
        const agreed = visible && scoring.agreed === value;
        return (
          <li key={value} data-agreed={agreed || undefined}>
            <span className={css['label']}>
              <b>{value}</b>
              <span>{scoring.scale[value]}</span>
            </span>
            {visible && (
              <>
                <Discs count={count} all={totalOf(counted)} />
                <span className={css['say']}>{agreed && words.agreedOn(value)}</span>
                <span className={css['number']}>{words.scores(count)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
