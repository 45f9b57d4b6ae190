import type { Parts } from '#content/languages/parts.ts';
import { approvalNn } from './approval.nn.ts';
import { choosingGroupsNn } from './choosing-groups.nn.ts';
import { decidingNn } from './deciding.nn.ts';
import { exportingNn } from './exporting.nn.ts';
import { failingNn } from './failing.nn.ts';
import { feeCalculatorNn } from './fee-calculator.nn.ts';
import { fillingNn } from './filling.nn.ts';
import { frameNn } from './frame.nn.ts';
import { mandatePreviewNn } from './mandate-preview.nn.ts';
import { openingFilesNn } from './opening-files.nn.ts';
import { overviewNn } from './overview.nn.ts';
import { rolesTableNn } from './roles-table.nn.ts';
import { stakeholderTableNn } from './stakeholder-table.nn.ts';
import { startNn } from './start.nn.ts';
import { thinkingAlongNn } from './thinking-along.nn.ts';
import { trustNn } from './trust.nn.ts';
import { versionsNn } from './versions.nn.ts';

/** Everything the screen says that does not belong to one step. Nynorsk. */
export const shellNn: Parts['shell'] = {
  appName: 'Brukerpanelveilederen',
  appShortName: 'Brukarpanel',
  approval: approvalNn,
  phases: {
    before: 'Før de startar',
    mapping: '1 Kartlegging',
    needs: '2 Behovsanalyse',
    plan: '3 Handlingsplan',
    after: 'Til slutt',
  },
  phaseNames: {
    before: 'Førebuing',
    mapping: 'Kartlegging',
    needs: 'Behovsanalyse',
    plan: 'Handlingsplan',
    after: 'Avslutning',
  },
  filledBy: {
    advance: 'på førehand',
    meeting: 'i møtet',
    facilitator: 'fasilitator',
  },
  status: { 'not-started': 'Ikkje starta', started: 'I gang', done: 'Ferdig' },
  part: (number) => `Del ${number}`,
  and: 'og',
  minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
  unnamed: 'Utan namn',
  copySuffix: '(kopi)',
  appVersion: (number) => `Versjon ${number} av rettleiaren`,
  statements: { label: 'Om sida', privacy: 'Personvern', accessibility: 'Tilgjengelegheit' },
  language: {
    label: 'Språk på skjermen',
    notFetched: (name) =>
      `Vi fekk ikkje henta orda på ${name}. Nettet kan vere borte. Ingenting er endra. Prøv igjen når nettet er tilbake.`,
  },

  start: startNn,
  file: openingFilesNn,
  frame: frameNn,
  trust: trustNn,
  versions: versionsNn,
  overview: overviewNn,
  fill: fillingNn,

  mapping: { under: 'Høyrer til', top: 'Ingen, øvst', named: 'Einingar de har skrive i «Om prosessen»' },

  stakeholders: stakeholderTableNn,
  constraints: feeCalculatorNn,
  deciding: decidingNn,
  groups: choosingGroupsNn,
  roles: rolesTableNn,

  ...thinkingAlongNn,

  mandate: mandatePreviewNn,
  export: exportingNn,
  error: failingNn,
};
