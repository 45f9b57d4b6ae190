import { describe, expect, it } from 'vitest';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { aBodyOf, bodyOf } from './body-name.ts';

const words = { ...fakeWords, bodies: { ...fakeWords.bodies, panel: 'user panel' }, aBody: 'a {body}' };
const input = (bodyName?: string) =>
  paperInput(bodyName === undefined ? {} : { about: { bodyName } }, { words });

describe('what a body is called', () => {
  it.each(['brukerpanel', 'Brukarpanel', ' user panel ', undefined])(
    'is the word of the document’s own language where it is no name: %s',
    (name) => {
      expect(bodyOf(input(name))).toBe('user panel');
      expect(aBodyOf(input(name))).toBe('a user panel');
    },
  );

  it('is its own name, as it was written, where it has one', () => {
    expect(bodyOf(input('Ungdomsrådet i Fjordbyen'))).toBe('Ungdomsrådet i Fjordbyen');
    expect(aBodyOf(input('Brukerrådet'))).toBe('Brukerrådet');
  });
});
