import { stepOfScene } from '#domain/room/scene.ts';
import type { Room } from '#session/room/use-room.ts';

/** To the start of the next step, or of the one before; from the end of the meeting, back to the last one. */
export function moveStep(room: Pick<Room, 'scene' | 'scenes' | 'toStep'>, by: -1 | 1): void {
  const starts = [...new Set(room.scenes.map(stepOfScene))].filter((step) => step !== null);
  const current = stepOfScene(room.scene);
  const at = current === null ? starts.length : starts.indexOf(current);
  const next = starts[at + by];
  if (next !== undefined) room.toStep(next);
}
