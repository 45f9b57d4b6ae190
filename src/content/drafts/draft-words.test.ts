import { describe, expect, it } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { CONCRETE, followUpsAt } from '#domain/follow-up/follow-ups.ts';
import type { Place } from '#domain/process/place.ts';
import { ZONES } from '#domain/scoring/zone.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { draftsEn } from './drafts.en.ts';
import { draftsNb } from './drafts.nb.ts';
import { followUpsNb } from './follow-ups.nb.ts';
import { zonesNb } from './zones.nb.ts';
import { draftsNn } from './drafts.nn.ts';

const concrete: Readonly<Record<string, Readonly<Record<string, 'whole' | readonly string[]>>>> = CONCRETE;
/** Every place that asks for something concrete. */
const places = Object.entries(concrete).flatMap(([step, fields]) =>
  Object.entries(fields).flatMap(([field, columns]): readonly Pick<Place, 'step' | 'field' | 'column'>[] =>
    columns === 'whole' ? [{ step, field }] : columns.map((column) => ({ step, field, column })),
  ),
);

describe('the follow-up questions', () => {
  it.each(places)('stand at $step $field $column, a place of the form that takes free text', (place) => {
    const step = steps.find(({ id }) => id === place.step);
    const field = step && fieldsOf(step).find(([id]) => id === place.field)?.[1];
    const asked = place.column !== undefined && field?.kind === 'rows' ? field.columns[place.column] : field;
    expect(asked?.kind).toBe('paragraph');
  });

  it.each(places)('are two or three short questions at $step $field $column', (place) => {
    const questions = followUpsAt(followUpsNb, place);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const question of questions) {
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
      expect(question.split(' ').length).toBeLessThanOrEqual(16);
    }
  });

  it('are asked nowhere else', () => {
    expect(followUpsAt(followUpsNb, { step: 'about', field: 'unitName' })).toEqual([]);
    expect(followUpsAt(followUpsNb, { step: 'strategy', field: 'challenges' })).toEqual([]);
    expect(followUpsAt(followUpsNb, { step: 'constructor', field: 'name' })).toEqual([]);
  });
});

describe('the words of the picture', () => {
  it.each(ZONES)('say something calm about %s', (zone) => {
    expect(zonesNb[zone]).toMatch(/^\p{Lu}[^!]*[.?]$/u);
  });
});

describe.each([
  {
    drafts: draftsNb,
    code: 'nb',
    bodies: [
      ['Brukergruppe', 'brukergruppen'],
      ['brukerutvalg', 'brukerutvalget'],
    ],
    leader: ['klinikksjef', 'Klinikksjefen er ansvarlig leder.'],
    person: 'Ansvarlig leder er Kari Nordmann.',
    fee: 'Honoraret er 1\u00a0355,5 kroner per time. Satsen står i «Retningslinja» og gjelder fra 06.05.2025.',
    meetings: 'Panelet har ett møte i året. Møtet varer i én time.',
  },
  {
    drafts: draftsNn,
    code: 'nn',
    bodies: [
      ['Brukargruppe', 'brukargruppa'],
      ['brukarutval', 'brukarutvalet'],
      ['brukerutvalg', 'brukerutvalget'],
      ['Ungdomsrådet', 'ungdomsrådet'],
      ['Stemmer for hjartet', 'panelet'],
    ],
    leader: ['Avdelingsleiar', 'Avdelingsleiaren er ansvarleg leiar.'],
    person: 'Ansvarleg leiar er Kari Nordmann.',
    fee: 'Honoraret er 1\u00a0355,5 kroner per time. Satsen står i «Retningslinja» og gjeld frå 06.05.2025.',
    meetings: 'Panelet har eitt møte i året. Møtet varer i éin time.',
  },
  {
    drafts: draftsEn,
    code: 'en',
    bodies: [
      ['User panel', 'the user panel'],
      ['The Youth Council', 'the Youth Council'],
      ['brukerpanel', 'the brukerpanel'],
      ['Familie- og ungdomspanelet', 'Familie- og ungdomspanelet'],
      ['Voices for the heart', 'the panel'],
    ],
    leader: ['Clinic director', 'The clinic director is the responsible leader.'],
    person: 'Responsible leader: Kari Nordmann.',
    fee: 'The involvement payment is NOK 1,355.5 per hour. The rate is given in “Retningslinja” and is in force from 6 May 2025.',
    meetings: 'Panelet has one meeting a year. The meeting lasts one hour.',
  },
] as const)('the sentences of the mandate in $code', ({ drafts: { mandate }, ...said }) => {
  it('name the body as a sentence does', () => {
    for (const [name, body] of said.bodies) expect(mandate.theBody(name)).toBe(body);
  });

  it('give a title its ending or its article, and a person neither', () => {
    expect(mandate.leader(said.leader[0])).toBe(said.leader[1]);
    expect(mandate.leader('Kari Nordmann')).toBe(said.person);
  });

  it('write numbers and days as the language does, and one as a word', () => {
    expect(mandate.fee(1355.5, 'Retningslinja', '2025-05-06')).toBe(said.fee);
    expect(mandate.meetingsAndHours('panelet', 1, 1)).toBe(said.meetings);
  });
});
