import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { withSurviving } from './survives.ts';

const process = (answers: Answers): Process => ({
  id: 'a',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers,
});
const keys = (name: string): Answers => ({
  advance: { publicKey: `age-${name}`, privateKey: `secret-${name}` },
});
const older = { own: false } as const;

describe('the key of sealed answers', () => {
  it('survives a version from before it was made, which keeps all else it holds', () => {
    const before = process({ summary: { good: 'Før' }, advance: { greeting: 'Hei' } });
    const now = process({ ...keys('now'), summary: { good: 'Nå' } });
    expect(withSurviving(before, now, older).answers).toEqual({
      summary: { good: 'Før' },
      advance: { greeting: 'Hei', ...keys('now')['advance'] },
    });
  });

  it('survives a version with another key, as a pair; but a file brings its own', () => {
    const [old, now] = [process(keys('old')), process(keys('now'))];
    expect(withSurviving(old, now, older).answers).toEqual(keys('now'));
    expect(withSurviving(old, now, { own: true })).toBe(old);
    expect(withSurviving(process({}), now, { own: true }).answers).toEqual(keys('now'));
  });

  it('is no more where there is none, or where what is here cannot be read', () => {
    const before = process(keys('old'));
    expect(withSurviving(before, process({}), older)).toBe(before);
    expect(withSurviving(before, null, older)).toBe(before);
  });
});

it('an answer that was sent stays sent when an older version of it is brought back', () => {
  const sent = { version: '2', sentAt: '2026-11-02T08:00:00Z', sentMark: 'sent-1' };
  const before = process({ invitation: { process: 'p', version: '1' } });
  const now = process({ invitation: { process: 'p', ...sent } });
  expect(withSurviving(before, now, older).answers).toEqual({ invitation: { process: 'p', ...sent } });
});

describe('a file that was made for a colleague', () => {
  it('takes nothing of what is one’s own when it comes back', () => {
    const own = { notes: [{ id: 'plan', text: 'Mitt' }] };
    const now = process({ ...keys('now'), meeting: { ...own, people: '8' }, summary: { good: 'Nå' } });
    const theirs = process({
      advance: { publicKey: 'age-now', greeting: 'Hei' },
      meeting: { people: '9' },
      summary: { good: 'Deres' },
    });
    expect(withSurviving(theirs, now, { own: true }).answers).toEqual({
      advance: { greeting: 'Hei', ...keys('now')['advance'] },
      meeting: { people: '9', ...own },
      summary: { good: 'Deres' },
    });
  });

  it('keeps the open key alone where nobody here can open what is sealed', () => {
    const here = process({ advance: { publicKey: 'age-old' } });
    const theirs = process({ advance: { publicKey: 'age-new' } });
    expect(withSurviving(theirs, here, { own: true })).toBe(theirs);
    expect(withSurviving(process({}), here, { own: true }).answers).toEqual(here.answers);
  });
});
