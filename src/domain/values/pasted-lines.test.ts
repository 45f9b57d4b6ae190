import { expect, test } from 'vitest';
import { pastedLines } from './pasted-lines.ts';

test('each line of a list is one, without bullets, numbers and blank lines', () => {
  expect(pastedLines('\uf0b7\tLang ventetid\r\n\r\n2)\tFå tolker\v– Post\u00a02')).toEqual([
    ['Lang ventetid'],
    ['Få tolker'],
    ['Post 2'],
  ]);
});

test('a tab stands between two cells, and an empty one keeps its place', () => {
  expect(pastedLines('Pasienter\tPasient\t2\nPårørende\t\t3\n')).toEqual([
    ['Pasienter', 'Pasient', '2'],
    ['Pårørende', '', '3'],
  ]);
});

test('a sentence a mail program broke for want of room is one line again', () => {
  expect(
    pastedLines(
      'Pasienter venter lenge på svar, og vet ikke hvem de skal\nringe til når de lurer på noe\nPårørende får lite vite',
    ),
  ).toEqual([
    ['Pasienter venter lenge på svar, og vet ikke hvem de skal ringe til når de lurer på noe'],
    ['Pårørende får lite vite'],
  ]);
});

test('nothing gives no lines', () => {
  expect(pastedLines(' \n\t\n')).toEqual([]);
});
