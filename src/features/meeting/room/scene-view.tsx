import type { RoomScene } from '#domain/room/scene.ts';
import { slots } from '../slots.ts';
import { FieldScene } from './field-scene.tsx';
import { IdeasScene, ClosingScene } from './plain-scenes.tsx';
import { ParkingScene } from './parking-scene.tsx';
import { RowScene } from './row-scene.tsx';
import { StepScene } from './step-scene.tsx';

/** What the room looks at, whatever it is. */
export function SceneView({ scene }: { scene: RoomScene }) {
  switch (scene.kind) {
    case 'step':
      return <StepScene step={scene.step} />;
    case 'field':
      return <FieldScene step={scene.step} field={scene.field} />;
    case 'row':
      return <RowScene step={scene.step} field={scene.field} row={scene.row} column={scene.column} />;
    case 'scoring':
      return slots.scoring ? (
        <slots.scoring scene={scene} />
      ) : (
        <RowScene step="stakeholders" field="groups" row={scene.row} question={scene.question} />
      );
    case 'dots':
      return slots.dots ? (
        <slots.dots scene={scene} />
      ) : (
        <FieldScene step="criteria" field="criteria" whole />
      );
    case 'ideas':
      return slots.ideas ? <slots.ideas scene={scene} /> : <IdeasScene step={scene.step} />;
    case 'parking':
      return slots.parking ? <slots.parking scene={scene} /> : <ParkingScene />;
    case 'closing':
      return slots.closing ? <slots.closing scene={scene} /> : <ClosingScene />;
  }
}
