import { expect, test } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '../process/process.ts';
import { ASKED_STEPS } from '../guide/choices.ts';
import { ASKED_OF_ALL } from './asked-step.ts';
import { leaderOffers } from './leader-offers.ts';

const withAnswers = (answers: Answers): Process => ({
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers,
});
const about = {
  leader: 'klinikksjef',
  unitName: 'Medisinsk klinikk',
  participants: [
    { id: '1', role: 'Seksjonsleder', unit: 'dialyse' },
    { id: '2', role: 'Rådgiver', unit: 'Stab' },
    { id: '3' },
  ],
};
const mapping = {
  units: [
    { id: 'k', name: 'Medisinsk klinikk' },
    { id: 's', name: 'Sengepost', parent: 'k' },
    { id: 'd', name: 'Dialyse', parent: 'k' },
    { id: 'blank', level: 'seksjon' },
  ],
};

test('offers the responsible leader, the participants and the units nobody speaks for', () => {
  expect(leaderOffers(withAnswers({ about, mapping }))).toEqual([
    { role: 'klinikksjef', unit: 'Medisinsk klinikk', unitRow: 'k', asked: ASKED_STEPS },
    { role: 'Seksjonsleder', unit: 'Dialyse', unitRow: 'd', asked: ASKED_OF_ALL },
    { role: 'Rådgiver', unit: 'Stab', unitRow: '', asked: ASKED_OF_ALL },
    { role: '', unit: 'Sengepost', unitRow: 's', asked: ASKED_OF_ALL },
  ]);
});

test('leaves out those who are asked already', () => {
  const advance = {
    leaders: [
      { id: 'l1', role: 'Klinikksjef', unit: 'Medisinsk klinikk', unitRow: ['k'] },
      { id: 'l2', role: 'avdelingssykepleier', unit: 'Sengepost', unitRow: ['s'] },
      { id: 'l3', role: 'rådgiver', unit: 'stab' },
    ],
  };
  const offers = leaderOffers(withAnswers({ about, mapping, advance }));
  expect(offers.map(({ role }) => role)).toEqual(['Seksjonsleder']);
});

test('a participant who is the responsible leader is offered once, and asked about the constraints', () => {
  const participants = [
    { id: '1', role: 'KLINIKKSJEF ', unit: '' },
    { id: '2', role: 'klinikksjef', unit: '' },
  ];
  const offers = leaderOffers(withAnswers({ about: { ...about, participants } }));
  expect(offers).toEqual([{ role: 'KLINIKKSJEF', unit: '', unitRow: '', asked: ASKED_STEPS }]);
});

test('an empty process offers nobody', () => {
  expect(leaderOffers(withAnswers({}))).toEqual([]);
});
