import { describe, expect, it } from 'vitest';
import { vagueness } from './vague.ts';

describe('a short answer', () => {
  it.each([
    'Befaring.',
    'Test',
    'Bedre tid',
    'Pårørendeblikk.',
    'Info-tavle, språk.',
    'Ventetiden',
    'Litt av alt',
    'Meir tid',
    'More time.',
    'Waiting times',
  ])('%j needs a follow-up', (text) => expect(vagueness(text)).toBe('short'));
});

describe('a hypothetical answer', () => {
  it.each([
    'Kanskje pasientene vet noe om dette',
    'De kunne fortalt oss hva de mener',
    'Vi burde høre mer på de pårørende',
    'Bedre kommunikasjon',
    'Det handler generelt om god dialog med alle',
    'På sikt ønsker vi et tettere samarbeid',
    'Eventuelt et møte med noen brukere',
    'Mer fokus på brukermedvirkning i hele klinikken',
    'Muligens en undersøkelse blant pasientene våre',
    'Vi trenger bedre informasjon til alle pasienter',
    'Kanskje ei gruppe pasientar som møtest',
    'Dei kunne ha sagt frå om dette',
    'Truleg er det nyttig for mange pasientar',
    'Etter kvart vil vi spørje fleire',
    'Betre samarbeid',
    'Meir dialog med dei pårørande',
    'Perhaps the patients know something about this',
    'They could have told us what they think',
    'Better communication',
    'We need better information for all our patients',
  ])('%j needs a follow-up', (text) => expect(vagueness(text)).toBe('hypothetical'));
});

describe('an answer that is enough', () => {
  it.each([
    '',
    '  ',
    'Ingen.',
    'Nei',
    'Ingen i dag',
    'Ingenting',
    'Inga',
    'Ikkje aktuelt',
    'None',
    'Nothing yet.',
    'Not relevant',
    'We don’t know',
    'Café for parents last Thursday',
    'Patients must be able to ring us directly at night',
    '“Who do we ring now?”',
    'Vet ikke',
    '–',
    '6 svar/mnd',
    'Foreldrekafé hver torsdag',
    'Kanskje 15 personer i året',
    '«Hvem ringer vi nå?»',
    'Samarbeid med Mental Helse',
    'PROM-data',
    'Kanskje sammen med Prematurforeningen',
    'Beskrive de siste døgnene før en innleggelse',
    'Si hva foreldre kan leve med, og hva de aldri kan leve med.',
    'Pasienten skal kunne ringe oss direkte om natten',
    'Pårørande kan fortelje kva dei ser før vi ser det',
    'Teikne forløpet slik det er i dei største kommunane',
  ])('%j is left alone', (text) => expect(vagueness(text)).toBeNull());
});
