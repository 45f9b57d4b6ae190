import { approvalNb } from './approval.nb.ts';
import { choosingGroupsNb } from './choosing-groups.nb.ts';
import { decidingNb } from './deciding.nb.ts';
import { exportingNb } from './exporting.nb.ts';
import { feeCalculatorNb } from './fee-calculator.nb.ts';
import { fillingNb } from './filling.nb.ts';
import { mandatePreviewNb } from './mandate-preview.nb.ts';
import { overviewNb } from './overview.nb.ts';
import { rolesTableNb } from './roles-table.nb.ts';
import { stakeholderTableNb } from './stakeholder-table.nb.ts';
import { thinkingAlongNb } from './thinking-along.nb.ts';
import { versionsNb } from './versions.nb.ts';

/** What the screen says around an open process: its pages, its fields and what stands beside them. */
export const inProcessNb = {
  approval: approvalNb,
  versions: versionsNb,
  overview: overviewNb,
  fill: fillingNb,
  mapping: { under: 'Hører til', top: 'Ingen, øverst', named: 'Enheter dere har skrevet i «Om prosessen»' },
  stakeholders: stakeholderTableNb,
  constraints: feeCalculatorNb,
  deciding: decidingNb,
  groups: choosingGroupsNb,
  roles: rolesTableNb,
  mandate: mandatePreviewNb,
  export: exportingNb,
  ...thinkingAlongNb,
};
