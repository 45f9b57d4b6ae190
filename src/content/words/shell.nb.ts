import type { PhaseId, FilledBy } from '#domain/steps/define-step.ts';
import type { StepStatus } from '#domain/steps/progress.ts';
import { failingNb } from './failing.nb.ts';
import { frameNb } from './frame.nb.ts';
import { openingFilesNb } from './opening-files.nb.ts';
import { startNb } from './start.nb.ts';
import { trustNb } from './trust.nb.ts';

/** Everything the screen says that does not belong to one step. */
export const shellNb = {
  appName: 'Brukerpanelveilederen',
  /** Under the icon of the installed program. */
  appShortName: 'Brukerpanel',
  phases: {
    before: 'Før dere starter',
    mapping: '1 Kartlegging',
    needs: '2 Behovsanalyse',
    plan: '3 Handlingsplan',
    after: 'Til slutt',
  } satisfies Record<PhaseId, string>,
  phaseNames: {
    before: 'Forberedelse',
    mapping: 'Kartlegging',
    needs: 'Behovsanalyse',
    plan: 'Handlingsplan',
    after: 'Avslutning',
  } satisfies Record<PhaseId, string>,
  filledBy: {
    advance: 'på forhånd',
    meeting: 'i møtet',
    facilitator: 'fasilitator',
  } satisfies Record<FilledBy, string>,
  status: { 'not-started': 'Ikke startet', started: 'Påbegynt', done: 'Ferdig' } satisfies Record<
    StepStatus,
    string
  >,
  part: (number: number) => `Del ${number}`,
  and: 'og',
  minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
  unnamed: 'Uten navn',
  copySuffix: '(kopi)',
  appVersion: (number: string) => `Versjon ${number} av veilederen`,
  statements: { label: 'Om siden', privacy: 'Personvern', accessibility: 'Tilgjengelighet' },
  language: {
    label: 'Språk på skjermen',
    notFetched: (name: string) =>
      `Vi fikk ikke hentet ordene på ${name}. Nettet kan være borte. Ingenting er endret. Prøv igjen når nettet er tilbake.`,
  },

  start: startNb,
  file: openingFilesNb,
  frame: frameNb,
  trust: trustNb,
  error: failingNb,
};

export type ShellWords = typeof shellNb;
