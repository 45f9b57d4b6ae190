import { randomBytes } from 'node:crypto';
import { createLimits } from './codes.mjs';
import { DELETED_AFTER_WARNING } from './endings.mjs';
import { Refusal, readBody } from './exchange.mjs';

const DAY = 86_400;
/** Seconds each kind of token holds. A facilitator's as long as a process may lie untouched, a colleague's as long as a year; a voter's one long day. */
const HOLDS = { facilitator: 730 * DAY, colleague: 365 * DAY, leader: 365 * DAY, voter: DAY / 2 };
/** Bytes of a leader's sealed answer, which is some kB, and of a summary. */
const LARGEST_ANSWER = 500_000;
const LARGEST_SUMMARY = 1_000;
/** New processes a minute, by all together. */
const MOST_CREATED = 60;

const chance = () => randomBytes(12).toString('base64url');

/**
 * Every request of the line: what it asks for, which thing of the table of rights it is about, and what it does.
 * @param {{ store: import('./store.mjs').Store, codes: import('./codes.mjs').Codes,
 *   tokens: ReturnType<typeof import('./tokens.mjs').createTokens>, now: () => number,
 *   readClaims: (token: unknown) => import('./tokens.mjs').Claims | null,
 *   endings: import('./endings.mjs').Endings, health: () => object }} line
 */
export function createRequests({ store, codes, tokens, readClaims, now, endings, health }) {
  const { processes, answers, summaries } = store;
  const limits = createLimits(store.database, now);

  /** Without a token. */
  const open = {
    'GET health': () => health(),
    'POST processes': () => {
      if (limits.isReached('created', MOST_CREATED)) throw new Refusal(429, 'too-many');
      limits.count('created');
      const process = chance();
      processes.create(process, now());
      const token = tokens.write({ process, role: 'facilitator', person: chance() }, HOLDS.facilitator);
      return { process, token };
    },
    'POST join': async (_parts, request) => {
      const { code, again } = JSON.parse(await readBody(request, 1_000));
      const process = codes.processOf(String(code));
      if (process === 'wait') throw new Refusal(429, 'wait');
      const found = process === 'wrong' ? undefined : processes.find(process);
      if (!found) throw new Refusal(404, 'wrong-code');
      // Who comes again is the same person: one phone has one ballot, however often it finds its way here.
      const before = readClaims(again);
      const isSame = before?.role === 'voter' && before.process === process;
      const person = isSame ? before.person : chance();
      const token = tokens.write({ process, role: 'voter', person, meeting: found.meeting }, HOLDS.voter);
      return { process, person, token };
    },
  };

  /** With one: the kind of thing, the way that is needed, and what is done. `:` stands for an id. */
  const guarded = {
    'GET processes :': [
      'process',
      'read',
      ({ process }) => {
        const { warned } = processes.find(process);
        return { deletedAt: warned === null ? null : warned + DELETED_AFTER_WARNING };
      },
    ],
    // Whoever uses a place keeps it; this says so without doing anything else.
    'POST processes : kept': ['process', 'write', () => undefined],
    'DELETE processes :': ['process', 'write', ({ process }) => endings.process(process)],
    'POST processes : codes': ['code', 'write', ({ process }) => codes.create(process)],
    'DELETE processes : meeting': ['process', 'write', ({ process }) => endings.meeting(process)],
    'POST processes : colleagues': [
      'colleague',
      'write',
      ({ process }) => ({
        token: tokens.write(
          { process, role: 'colleague', person: chance(), sharing: processes.find(process).sharing },
          HOLDS.colleague,
        ),
      }),
    ],
    'DELETE processes : shared': ['sharing', 'write', ({ process }) => endings.sharing(process)],
    'POST processes : leaders :': [
      'leader',
      'write',
      ({ process, person }) => {
        // After a full stop comes the record: an id with one could be taken for another leader's.
        if (person.includes('.')) throw new Refusal(400, 'bad-id');
        return { token: tokens.write({ process, role: 'leader', person }, HOLDS.leader) };
      },
    ],
    'PUT processes : answers :': [
      'answer',
      'write',
      async ({ process, person }, request) => {
        const sealed = await readBody(request, LARGEST_ANSWER);
        if (!answers.put(process, person, now(), sealed)) throw new Refusal(429, 'full');
      },
    ],
    'GET processes : answers': ['answers', 'read', ({ process }) => answers.list(process)],
    'DELETE processes : answers : :': [
      'answers',
      'write',
      ({ process, person, more }) => answers.remove(process, person, Number(more)),
    ],
    'PUT processes : summary': [
      'summary',
      'write',
      async ({ process }, request) => {
        const said = await readBody(request, LARGEST_SUMMARY);
        summaries.put(process, now(), JSON.stringify(JSON.parse(said)));
      },
    ],
    'DELETE processes : summary': ['summary', 'write', ({ process }) => summaries.remove(process)],
    'GET summaries': [
      'summaries',
      'read',
      () => summaries.list().map(({ at, said }) => ({ at, said: JSON.parse(said) })),
    ],
  };
  return { open, guarded };
}
