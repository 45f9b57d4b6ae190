import type { RoomScene } from '#domain/room/scene.ts';
import { ClosingScene } from '../closing/closing-scene.tsx';
import { IdeasScene } from '../ideas/ideas-scene.tsx';
import { FieldScene } from '../scene/field-scene.tsx';
import { ParkingScene } from '../scene/parking-scene.tsx';
import { RowScene } from '../scene/row-scene.tsx';
import { StepScene } from '../scene/step-scene.tsx';
import { DotsSceneView } from '../dots/dots-scene.tsx';
import { ScoringSceneView } from '../scoring/scoring-scene.tsx';

/**
 * What the room looks at, whatever it is. It is drawn on a sheet 840 px wide that is scaled to the width of the screen:
 * 14 px here is 32 px on a projector of 1920, and nothing may be smaller than 14. The facilitator's window shows the
 * same views in its small picture, so they must not touch the document or take the focus by themselves.
 */
export function SceneView({ scene }: { scene: RoomScene }) {
  switch (scene.kind) {
    case 'step':
      return <StepScene step={scene.step} />;
    case 'field':
      return <FieldScene step={scene.step} field={scene.field} />;
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
  }
}
