import type { ComponentType } from 'react';

/** A step whose fields deserve more than one under another. Storage, documents and files never know of it. */
export interface StepView {
  readonly Body?: ComponentType;
  /** Stands to the right where there is room, below where there is not. */
  readonly Aside?: ComponentType;
}
