import { expect, it } from 'vitest';
import { commandOf, KEY_USERS, KEYS } from './meeting-keys.ts';

const struck = (key: string, digit: number | null = null) => ({ key, digit });

it('no user has two meanings of one key', () => {
  for (const user of KEY_USERS) {
    const keys = Object.values(KEYS[user]).flatMap((declared: { keys: readonly string[] }) => declared.keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it('what goes round is asked before what is scored, and the room last', () => {
  expect(KEY_USERS).toEqual(['round', 'scoring', 'dots', 'clock', 'room']);
});

it('a digit is the same with Shift, whatever the keyboard makes of it', () => {
  expect(commandOf('scoring', struck('!', 1))?.command).toBe('value');
  expect(commandOf('scoring', struck('4', 4))).toBeNull();
});

it('a page key of the room counts in a text and while it is held, a letter neither', () => {
  expect(commandOf('room', struck('PageDown'))).toEqual({
    command: 'pageOn',
    whileWriting: true,
    repeats: true,
  });
  expect(commandOf('room', struck('b'))).toEqual({ command: 'blank', whileWriting: false, repeats: false });
});

it('a key nobody declared means nothing', () => {
  expect(KEY_USERS.map((user) => commandOf(user, struck('x')))).toEqual(KEY_USERS.map(() => null));
});
