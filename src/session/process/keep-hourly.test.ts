import { expect, test, vi } from 'vitest';
import { keepHourly } from './keep-hourly.ts';

function working(keepVersion = vi.fn(() => Promise.resolve(true))) {
  let minutes = 0;
  let written = (): void => undefined;
  const now = (): string => new Date(Date.parse('2027-05-12T10:00:00.000Z') + minutes * 60_000).toISOString();
  const onWritten = (listener: unknown): (() => void) => {
    written = listener as () => void;
    return () => undefined;
  };
  keepHourly({ repository: { keepVersion }, processId: 'a', autosave: { onWritten }, now });
  return {
    keepVersion,
    writeAfter: (more: number): void => {
      minutes += more;
      written();
    },
  };
}

test('a restore point is made at the first writing after each hour', () => {
  const { keepVersion, writeAfter } = working();
  writeAfter(30);
  writeAfter(29);
  expect(keepVersion).not.toHaveBeenCalled();
  writeAfter(1);
  expect(keepVersion.mock.calls).toEqual([['a', 'hourly', '2027-05-12T11:00:00.000Z']]);
  writeAfter(59);
  writeAfter(180);
  expect(keepVersion).toHaveBeenCalledTimes(2);
});

test('a restore point that cannot be made does not disturb the writing', async () => {
  const { keepVersion, writeAfter } = working(vi.fn(() => Promise.reject(new Error('the disk is full'))));
  writeAfter(60);
  await Promise.resolve();
  writeAfter(60);
  expect(keepVersion).toHaveBeenCalledTimes(2);
});
