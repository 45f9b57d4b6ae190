import { createContext } from 'react';

interface OnWall {
  /** The key of the scene the wall shows. */
  readonly scene: string;
  /** Is this where the pages of a scene are counted for all windows? The wall itself, or its picture while there is none. */
  readonly counts: boolean;
}

/** What is drawn on the wall, or in the picture of it. */
export const WallContext = createContext<OnWall>({ scene: '', counts: false });
