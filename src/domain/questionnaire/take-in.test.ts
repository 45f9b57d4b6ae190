import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../guide/choices.ts';
import { applyChanges, inverseOf, applyChange } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { questionsOf } from './questions.ts';
import { codeOf, type ReceivedReply, type Reply } from './reply.ts';
import { alikeIn, arrivedReplies, removeReply, repliesOf, takeIn } from './take-in.ts';

const ROUNDS = ['spring', 'autumn'];
const reply = (more: Partial<Reply> = {}): Reply => ({
  process: 'p',
  audience: 'members',
  round: 'spring',
  record: 'r1',
  version: 1,
  sentAt: '2028-05-01T10:00:00.000Z',
  role: '',
  unit: '',
  said: { heard: 2 },
  ...more,
});
const received = (more: Partial<Reply> = {}, by: ReceivedReply['by'] = 'link'): ReceivedReply => ({
  reply: reply(more),
  by,
  beside: [],
});
/** Takes in what is to be taken in, as the page does. */
function bring(answers: Answers, came: readonly ReceivedReply[]): Answers {
  const arrived = arrivedReplies({ id: 'p', answers }, ROUNDS, came);
  const taken = arrived.filter(({ arrival }) => arrival === 'new' || arrival === 'newer');
  return applyChanges(
    answers,
    takeIn(
      taken.map((one) => one.received),
      '2028-06-01T10:00:00.000Z',
    ),
  );
}
const standing = (answers: Answers): unknown =>
  ROUNDS.flatMap((round) =>
    AUDIENCES.flatMap((audience) =>
      repliesOf(answers, audience, round).map(({ id, version, said, role }) => ({
        audience,
        round,
        id,
        version,
        said,
        role,
      })),
    ),
  );

const anyReply = fc
  .record({
    audience: fc.constantFrom(...AUDIENCES),
    round: fc.constantFrom(...ROUNDS),
    person: fc.integer({ min: 1, max: 4 }),
    version: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ audience, round, person, version }) => {
    const [first] = questionsOf(audience);
    return received({
      audience,
      round,
      record: `${audience}-${round}-${person}`,
      version,
      sentAt: `2028-05-0${version}T10:00:00.000Z`,
      said: { [first?.id ?? '']: ((person + version) % 3) + 1, worked: `Nr. ${person}, ${version}` },
    });
  });

describe('answers to questionnaires', () => {
  it('are one row each, whatever order and however often they are brought, and in however many turns', () => {
    fc.assert(
      fc.property(fc.array(anyReply, { maxLength: 12 }), fc.nat(), (came, cut) => {
        const all = standing(bring({}, came));
        const at = came.length === 0 ? 0 : cut % came.length;
        const turned = [...came.slice(at), ...came.slice(0, at)].toReversed();
        const inTurns = turned.reduce((answers, one) => bring(answers, [one]), {} as Answers);
        expect(standing(inTurns)).toEqual(all);
        expect(standing(bring(inTurns, came))).toEqual(all);
        const people = new Set(came.map(({ reply: { record } }) => record));
        expect((all as readonly unknown[]).length).toBe(people.size);
      }),
    );
  });

  it('lose nothing where two windows take the same ones in', () => {
    const came = [received(), received({ record: 'r2', said: { heard: 3, worked: 'Pausene' } })];
    const changes = takeIn(came, '2028-06-01T10:00:00.000Z');
    const twice = applyChanges(applyChanges({}, changes), changes);
    expect(standing(twice)).toEqual(standing(bring({}, came)));
  });

  it('say how they stand to what is here', () => {
    const answers = bring({}, [received({ version: 2 })]);
    const arrived = arrivedReplies({ id: 'p', answers }, ROUNDS, [
      received({ version: 1 }),
      received({ version: 2 }),
      received({ version: 3 }),
      received({ version: 3 }),
      received({ record: 'r2' }),
      received({ round: 'gone' }),
      received({ process: 'another' }),
    ]);
    expect(arrived.map(({ arrival }) => arrival)).toEqual([
      'older',
      'older',
      'newer',
      'double',
      'new',
      'other-round',
      'other-process',
    ]);
  });

  it('leave open what a later one leaves open', () => {
    const first = bring({}, [received({ said: { heard: 1, change: 'Alt' } })]);
    const later = bring(first, [received({ version: 2, said: { heard: 3 } })]);
    expect(repliesOf(later, 'members', 'spring').map(({ said }) => said)).toEqual([{ heard: 3 }]);
  });

  it('can be taken away by the code on the receipt, and brought back by undo', () => {
    const answers = bring({}, [received(), received({ record: 'r2' })]);
    const [change] = removeReply('members', 'r1');
    if (!change) throw new Error('There is a change.');
    const without = applyChange(answers, change);
    expect(repliesOf(without, 'members', 'spring').map(({ code }) => code)).toEqual([codeOf('r2')]);
    const back = inverseOf(answers, change);
    expect(back && standing(applyChange(without, back))).toEqual(standing(answers));
  });

  it('keep no role or unit of a member, and both of a leader who wrote them', () => {
    const who = { role: 'Leder', unit: 'Hud' };
    const answers = bring({}, [
      received(who),
      received({ ...who, audience: 'leaders', record: 'l1', said: { duties: 2 } }),
    ]);
    expect(JSON.stringify(answers['questionnaires']?.['members'])).not.toContain('Leder');
    expect(repliesOf(answers, 'leaders', 'spring')).toMatchObject([who]);
  });

  it('of Word forms that say the same are told about, and not taken for one', () => {
    const same = { said: { heard: 2 as const } };
    const answers = bring({}, [
      received({ ...same, record: 'form-1' }, 'form'),
      received({ ...same, record: 'form-2' }, 'form'),
      received({ ...same, record: 'link-1' }),
      received({ record: 'form-3', said: { heard: 1 } }, 'form'),
    ]);
    const replies = repliesOf(answers, 'members', 'spring');
    expect(replies).toHaveLength(4);
    expect(alikeIn(replies)).toBe(2);
  });
});
