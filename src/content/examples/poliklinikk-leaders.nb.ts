import type { ExampleLeader } from './example-words.ts';

/** Who was asked before the meeting of the example. The last one has not answered. */
export const exampleLeadersNb: readonly ExampleLeader[] = [
  { id: 'l1', role: 'avdelingsleder', unit: 'Hjerteavdelingen', unitRow: ['u2'] },
  { id: 'l2', role: 'avdelingsleder', unit: 'Lungeavdelingen', unitRow: ['u5'] },
  { id: 'l3', role: 'seksjonsleder', unit: 'Hjertepoliklinikken', unitRow: ['u3'] },
  { id: 'l4', role: 'seksjonsleder', unit: 'Seksjon for rehabilitering', unitRow: ['u7'] },
  { id: 'l5', role: 'seksjonsleder', unit: 'Hjerteovervåkningen', unitRow: ['u4'] },
].map((leader) => ({ ...leader, asked: ['mapping', 'stakeholders', 'summary'] }));
