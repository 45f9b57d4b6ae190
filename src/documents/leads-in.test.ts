import { expect, test } from 'vitest';
import type { Block } from './blocks/block.ts';
import { leadsIn } from './leads-in.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });
const list: Block = { kind: 'list', items: ['Ventetid'] };
const table: Block = { kind: 'table', columns: [{ header: 'Gruppe', width: 1 }], rows: [] };

test('a short text over a table, or one that leads in a list, stays with it, and no other does', () => {
  expect(leadsIn(paragraph('Tallet foran navnet er nummeret i tabellen.'), table)).toBe(true);
  expect(leadsIn(paragraph('Lang tekst. '.repeat(30)), table)).toBe(false);
  expect(leadsIn(paragraph('Tekst.'), paragraph('Tekst.'))).toBe(false);
  expect(leadsIn(paragraph('Tekst.'), undefined)).toBe(false);
  expect(leadsIn(paragraph('Saker kan gjelde dette:'), list)).toBe(true);
  expect(leadsIn(paragraph('Tekst.'), list)).toBe(false);
  expect(leadsIn({ kind: 'title', text: 'Mandat' }, table)).toBe(false);
});
