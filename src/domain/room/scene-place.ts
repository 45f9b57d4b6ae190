import { placeOf } from '../guide/read.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Place } from '../process/place.ts';
import type { RoomScene } from './scene.ts';

/** The field or the row a screen asks about; undefined for one that asks about none. */
export function placeOfScene(scene: RoomScene): Place | undefined {
  switch (scene.kind) {
    case 'field':
      return { step: scene.step, field: scene.field };
    case 'row':
      return { step: scene.step, field: scene.field, row: scene.row };
    case 'scoring':
      return placeOf(stakeholders, 'groups', scene.row);
    case 'dots':
      return placeOf(criteria, 'criteria');
    case 'step':
    case 'ideas':
    case 'parking':
    case 'closing':
    case 'summary':
      return undefined;
  }
}
