import { useState } from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { placeOfScene } from '#domain/room/scene-place.ts';
import { useWords } from '#session/words/use-words.ts';
import { SceneHead } from '../scene/scene-head.tsx';
import { AnswerLines } from './answer-lines.tsx';
import { Disagreement, useDisagreementNoted } from './disagreement.tsx';
import { GroupPlot } from './group-plot.tsx';
import css from './scoring.module.css';
import { ScoringBar } from './scoring-bar.tsx';
import { TurnView } from '../round/turn-view.tsx';
import { useGoOn } from './use-go-on.ts';
import { useScoring } from './use-scoring.ts';
import { useScoringKeys } from './use-scoring-keys.ts';
import { useTurn } from '../round/use-turn.ts';

type ScoringScene = Extract<RoomScene, { kind: 'scoring' }>;

/** One group and one question before the room: first everybody for themselves, then all answers at once. */
export function ScoringSceneView({ scene }: { scene: ScoringScene }) {
  const { turn, setTurn, start } = useTurn();
  return turn ? (
    <TurnView turn={turn} onTurn={setTurn} />
  ) : (
    <Question key={`${scene.row}/${scene.question}`} scene={scene} onSendRound={start} />
  );
}

function Question({ scene, onSendRound }: { scene: ScoringScene; onSendRound: () => void }) {
  const words = useWords('scoring');
  const scoring = useScoring(scene.row, scene.question);
  const on = useGoOn(scoring);
  const noted = useDisagreementNoted(scene.row);
  const [disagreeing, setDisagreeing] = useState(false);
  useScoringKeys(scoring, on);
  return (
    <div className={css['scene']}>
      <div className={css['columns']}>
        <div className={css['left']}>
          <SceneHead text={scoring.name} lead={words.questions[scene.question]} place={placeOfScene(scene)} />
          {disagreeing ? (
            <Disagreement group={scene.row} name={scoring.name} onBack={() => setDisagreeing(false)} />
          ) : (
            <AnswerLines scoring={scoring} />
          )}
        </div>
        <GroupPlot scoring={scoring} />
      </div>
      {!disagreeing && (
        <ScoringBar
          scoring={scoring}
          on={on}
          onSendRound={onSendRound}
          onDisagree={() => setDisagreeing(true)}
          noted={noted}
        />
      )}
    </div>
  );
}
