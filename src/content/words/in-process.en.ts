import type { Parts } from '#content/languages/parts.ts';
import { approvalEn } from './approval.en.ts';
import { choosingGroupsEn } from './choosing-groups.en.ts';
import { decidingEn } from './deciding.en.ts';
import { exportingEn } from './exporting.en.ts';
import { feeCalculatorEn } from './fee-calculator.en.ts';
import { fillingEn } from './filling.en.ts';
import { mandatePreviewEn } from './mandate-preview.en.ts';
import { overviewEn } from './overview.en.ts';
import { rolesTableEn } from './roles-table.en.ts';
import { stakeholderTableEn } from './stakeholder-table.en.ts';
import { thinkingAlongEn } from './thinking-along.en.ts';
import { versionsEn } from './versions.en.ts';

/** What the screen says around an open process: its pages, its fields and what stands beside them. English. */
export const inProcessEn = {
  approval: approvalEn,
  versions: versionsEn,
  overview: overviewEn,
  fill: fillingEn,
  mapping: { under: 'Belongs to', top: 'None, at the top', named: 'Units you named in “About the process”' },
  stakeholders: stakeholderTableEn,
  constraints: feeCalculatorEn,
  deciding: decidingEn,
  groups: choosingGroupsEn,
  roles: rolesTableEn,
  mandate: mandatePreviewEn,
  export: exportingEn,
  ...thinkingAlongEn,
} as const satisfies Parts['inProcess'];
