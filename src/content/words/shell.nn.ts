import type { Parts } from '#content/languages/parts.ts';
import { failingNn } from './failing.nn.ts';
import { frameNn } from './frame.nn.ts';
import { openingFilesNn } from './opening-files.nn.ts';
import { startNn } from './start.nn.ts';
import { trustNn } from './trust.nn.ts';

/** Everything the screen says that does not belong to one step. Nynorsk. */
export const shellNn: Parts['shell'] = {
  appName: 'Brukerpanelveilederen',
  appShortName: 'Brukarpanel',
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
  error: failingNn,
};
