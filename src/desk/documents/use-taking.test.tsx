import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from '#ui/button.tsx';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openPage } from '#tests/support/page/open-page.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { fileOf, type TakenFile } from './taken-file.ts';
import { useTaking } from './use-taking.ts';

function Page({ make }: { make: () => Promise<TakenFile> }) {
  const { taking, isMaking, take, takeDocument } = useTaking();
  return (
    <main>
      <Button onClick={() => void take('tables', 'Tabeller', make)}>Ta tabellene</Button>
      <Button onClick={() => void takeDocument({ kind: 'mandate' }, 'docx', 'Mandat')}>Ta mandatet</Button>
      <p role="status">{JSON.stringify({ ...taking, busy: isMaking('tables') })}</p>
    </main>
  );
}

const open = (make: () => Promise<TakenFile>) =>
  openPage(<Page make={make} />, { process: processWith({ about: { unitName: 'Klinikk Øye' } }) });
const told = (): unknown => JSON.parse(screen.getByRole('status').textContent);
const seen = async (kind: string): Promise<unknown> => {
  await screen.findByText(new RegExp(`"kind":"${kind}"`));
  return told();
};

test('a file is told about while it is made, and handed over with what must be known of it', async () => {
  let hand: (file: TakenFile) => void = () => undefined;
  const { person } = await open(() => new Promise((resolve) => (hand = resolve)));
  await person.click(screen.getByRole('button', { name: 'Ta tabellene' }));
  expect(told()).toEqual({ kind: 'making', id: 'tables', title: 'Tabeller', busy: true });
  hand({ name: 'tabeller.xlsx', file: fileOf('a;b', 'xlsx'), leftOut: ['rett over påske'] });
  expect(await seen('made')).toEqual({
    kind: 'made',
    id: 'tables',
    title: 'Tabeller',
    leftOut: ['rett over påske'],
    busy: false,
  });
  const [file] = downloaded();
  expect(file?.name).toBe('tabeller.xlsx');
  expect(file?.content.type).toContain('spreadsheetml');
});

test('what cannot be made is said, and can be asked for again', async () => {
  const { person } = await open(() => Promise.reject(new Error('no')));
  await person.click(screen.getByRole('button', { name: 'Ta tabellene' }));
  expect(await seen('failed')).toEqual({ kind: 'failed', id: 'tables', title: 'Tabeller', busy: false });
  expect(downloaded()).toEqual([]);
});

test('a document whose writer cannot be started is said not to be made', async () => {
  // There are no workers here.
  const { person } = await open(() => Promise.reject(new Error('no')));
  await person.click(screen.getByRole('button', { name: 'Ta mandatet' }));
  expect(await seen('failed')).toMatchObject({ id: 'mandate-docx', title: 'Mandat' });
});
