import { useMemo } from 'react';
import { sceneKey, type RoomScene } from '#domain/room/scene.ts';
import { ClosingScene } from '../closing/closing-scene.tsx';
import { DotsOnWall } from '../dots/dots-on-wall.tsx';
import { IdeasOnWall } from '../ideas/ideas-on-wall.tsx';
import { FieldOnWall } from '../scene/field-on-wall.tsx';
import { ParkingScene } from '../scene/parking-scene.tsx';
import { RowOnWall } from '../scene/row-on-wall.tsx';
import { StepScene } from '../scene/step-scene.tsx';
import { WallContext } from '../scene/wall-context.ts';
import { ScoringOnWall } from '../scoring/scoring-on-wall.tsx';
import { SummaryScene } from '../summary/summary-scene.tsx';

/**
 * What the room looks at while a facilitator's window stands: the same screens, with nothing to press and nothing cut
 * off. It is drawn on a sheet 840 px wide that is scaled to the width of the screen: 14 px here is 32 px on a projector of
 * 1920, and nothing may be smaller than 14. The facilitator's window shows the same in its small picture.
 */
export function WallView({ scene, counts }: { scene: RoomScene; counts: boolean }) {
  const key = sceneKey(scene);
  const onWall = useMemo(() => ({ scene: key, counts }), [key, counts]);
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
      return <FieldOnWall step={scene.step} field={scene.field} />;
    case 'row':
      return <RowOnWall step={scene.step} field={scene.field} row={scene.row} column={scene.column} />;
    case 'scoring':
      return <ScoringOnWall scene={scene} />;
    case 'dots':
      return <DotsOnWall />;
    case 'ideas':
      return <IdeasOnWall scene={scene} />;
    case 'parking':
      return <ParkingScene />;
    case 'closing':
      return <ClosingScene />;
    case 'summary':
      return <SummaryScene />;
  }
}
