import { useMemo } from 'react';
import { sceneKey, type RoomScene } from '#domain/room/scene.ts';
import { ClosingScene } from '../closing/closing-scene.tsx';
import { IdeasScene } from '../ideas/ideas-scene.tsx';
import { FieldAnswer } from '../scene/field-answer.tsx';
import { FieldScene } from '../scene/field-scene.tsx';
import { ParkingScene } from '../scene/parking-scene.tsx';
import { RowScene } from '../scene/row-scene.tsx';
import { StepScene } from '../scene/step-scene.tsx';
import { WallContext } from '../scene/wall-context.ts';
import { DotsSceneView } from '../dots/dots-scene.tsx';
import { ScoringSceneView } from '../scoring/scoring-scene.tsx';
import { SummaryScene } from '../summary/summary-scene.tsx';

/**
 * What the room looks at on one screen alone, where it is written in too. It is drawn on a sheet 840 px wide that is scaled
 * to the width of the screen: 14 px here is 32 px on a projector of 1920, and nothing may be smaller than 14.
 */
export function SceneView({ scene }: { scene: RoomScene }) {
  const key = sceneKey(scene);
  const onWall = useMemo(() => ({ scene: key, counts: true }), [key]);
  return (
    <WallContext value={onWall}>
      <Scene key={key} scene={scene} />
    </WallContext>
  );
}

function Scene({ scene }: { scene: RoomScene }) {
  switch (scene.kind) {
    case 'step':
      return <StepScene step={scene.step} />;
    case 'field':
      return (
        <FieldScene step={scene.step} field={scene.field}>
          <FieldAnswer step={scene.step} field={scene.field} />
        </FieldScene>
      );
    case 'row':
      return <RowScene step={scene.step} field={scene.field} row={scene.row} column={scene.column} />;
    case 'scoring':
      return <ScoringSceneView scene={scene} />;
    case 'dots':
      return <DotsSceneView />;
    case 'ideas':
      return <IdeasScene scene={scene} />;
    case 'parking':
      return <ParkingScene />;
    case 'closing':
      return <ClosingScene />;
    case 'summary':
      return <SummaryScene />;
  }
}
