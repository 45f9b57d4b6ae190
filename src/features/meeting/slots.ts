import type { ComponentType } from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { DotsSceneView } from './scoring/dots-scene.tsx';
import { LockAndGoOn } from './scoring/lock-and-go-on.tsx';
import { ScoringControls } from './scoring/scoring-controls.tsx';
import { ScoringSceneView } from './scoring/scoring-scene.tsx';
import { ClosingScene } from './closing/closing-scene.tsx';
import { GatherControls } from './ideas/gather-controls.tsx';
import { IdeasScene } from './ideas/ideas-scene.tsx';
import { RoomClock } from './time/room-clock.tsx';
import { TimeColumn } from './time/time-column.tsx';

type SceneOf<K extends RoomScene['kind']> = Extract<RoomScene, { kind: K }>;
type SceneView<K extends RoomScene['kind']> = ComponentType<{ readonly scene: SceneOf<K> }>;

/**
 * What the parts of a meeting put into the room and into the facilitator's window. Where a slot is empty, the room
 * shows the plain editors of the same answers.
 *
 * In the room everything is drawn on a sheet 840 px wide that is scaled to the width of the screen: 14 px here is
 * 32 px on a projector of 1920, and nothing may be smaller than 14. The facilitator's window shows the same views
 * in its small picture, so they must not touch the document or take the focus by themselves.
 */
interface MeetingSlots {
  readonly scoring?: SceneView<'scoring'>;
  readonly dots?: SceneView<'dots'>;
  readonly ideas?: SceneView<'ideas'>;
  readonly parking?: SceneView<'parking'>;
  readonly closing?: SceneView<'closing'>;
  /** At the right of the room's top line: the clock and what is left. */
  readonly roomClock?: ComponentType;
  /** The left column of the facilitator's window, 272 px with its own scroll. */
  readonly timeColumn?: ComponentType;
  /** Under the small picture in the facilitator's window: show or hide answers, pause, more minutes. */
  readonly sceneControls?: readonly ComponentType<{ readonly scene: RoomScene }>[];
  /** The button at the bottom right of the facilitator's window, where a scene has a better one than "Neste". */
  readonly mainDeed?: Partial<
    Readonly<Record<RoomScene['kind'], ComponentType<{ readonly scene: RoomScene }>>>
  >;
}

export const slots: MeetingSlots = {
  scoring: ScoringSceneView,
  dots: DotsSceneView,
  ideas: IdeasScene,
  closing: ClosingScene,
  roomClock: RoomClock,
  timeColumn: TimeColumn,
  sceneControls: [ScoringControls, GatherControls],
  mainDeed: { scoring: LockAndGoOn },
};
