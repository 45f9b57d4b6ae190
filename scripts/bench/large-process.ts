import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';

/** The example with as many stakeholders as asked for: far more than any clinic has. */
export function withStakeholders(count: number): Process {
  const groups = Array.from({ length: count }, (_, index) => ({
    id: `big${index}`,
    name: `Gruppe ${index + 1}: pasienter med sammensatte behov i ${index % 2 ? 'poliklinikk' : 'sengepost'}`,
    type: index % 3 === 0 ? ('relative' as const) : ('patient' as const),
    involvement: ((index % 3) + 1) as 1 | 2 | 3,
    importance: (((index * 7) % 3) + 1) as 1 | 2 | 3,
  }));
  return large(`bench${count}`, { stakeholders: { groups } });
}

/** The example with as many units as asked for, in trees of ten. */
export function withUnits(count: number): Process {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `unit${index}`,
    name: `Seksjon ${index + 1}`,
    involvementToday: 'Brukerråd som møtes to ganger i året.',
    ...(index % 10 === 0 ? {} : { parent: `unit${index - (index % 10)}` }),
  }));
  return large(`units${count}`, { mapping: { units } });
}

const large = (id: string, answers: Process['answers']): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  answers: { ...exampleNb, ...answers },
});
