import type { Parts } from '#content/languages/parts.ts';
import { approvalNn } from './approval.nn.ts';
import { choosingGroupsNn } from './choosing-groups.nn.ts';
import { decidingNn } from './deciding.nn.ts';
import { exportingNn } from './exporting.nn.ts';
import { feeCalculatorNn } from './fee-calculator.nn.ts';
import { fillingNn } from './filling.nn.ts';
import { mandatePreviewNn } from './mandate-preview.nn.ts';
import { overviewNn } from './overview.nn.ts';
import { rolesTableNn } from './roles-table.nn.ts';
import { stakeholderTableNn } from './stakeholder-table.nn.ts';
import { thinkingAlongNn } from './thinking-along.nn.ts';
import { versionsNn } from './versions.nn.ts';

/** What the screen says around an open process: its pages, its fields and what stands beside them. Nynorsk. */
export const inProcessNn: Parts['inProcess'] = {
  approval: approvalNn,
  versions: versionsNn,
  overview: overviewNn,
  fill: fillingNn,
  mapping: { under: 'Høyrer til', top: 'Ingen, øvst', named: 'Einingar de har skrive i «Om prosessen»' },
  stakeholders: stakeholderTableNn,
  constraints: feeCalculatorNn,
  deciding: decidingNn,
  groups: choosingGroupsNn,
  roles: rolesTableNn,
  mandate: mandatePreviewNn,
  export: exportingNn,
  ...thinkingAlongNn,
};
