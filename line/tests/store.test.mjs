import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { openStore } from '../store.mjs';
import { LACKS_SERVERS, startPostgres } from './servers.mjs';

const postgres = LACKS_SERVERS ? null : await startPostgres();
after(() => postgres?.stop());

/** Two lines at one place: of a file, or of a Postgres. */
const PLACES = {
  'a file': () => openStore({ file: ':memory:' }),
  'a Postgres': () => openStore({ file: '', database: postgres.create().address }),
};

/** What a document says by these changes. */
function saidBy(updates) {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  return doc.getMap('m').toJSON();
}
function change(key, value) {
  const doc = new Doc();
  doc.getMap('m').set(key, value);
  return encodeStateAsUpdate(doc);
}
const shared = (process) => [{ process, kind: 'shared' }, `${process}/shared`];
const ballot = (process, person) => [{ process, kind: 'ballot' }, `${process}/ballot/q/${person}`];

for (const [place, open] of Object.entries(PLACES)) {
  const skip = place === 'a Postgres' && LACKS_SERVERS;
  const holds = (name, work) =>
    test(`${place}: ${name}`, { skip }, () => {
      const store = open();
      try {
        store.processes.create('p', 1_700_000_000_000);
        work(store);
      } finally {
        store.close();
      }
    });

  holds('times and bytes come back as they were put', ({ processes, documents }) => {
    assert.deepEqual(
      { ...processes.find('p') },
      { touched: 1_700_000_000_000, warned: null, meeting: 1, sharing: 1 },
    );
    assert.equal(processes.find('elsewhere'), undefined);
    documents.append(...shared('p'), change('å', 'ø'), 1);
    assert.deepEqual(saidBy(documents.read('p/shared')), { å: 'ø' });
  });

  holds('what is gathered says the same, and what came meanwhile stays beside it', ({ documents }) => {
    documents.append(...shared('p'), change('a', 1), 1);
    documents.append(...shared('p'), change('b', 2), 1);
    documents.gather('p', 'p/shared');
    assert.equal(documents.read('p/shared').length, 1);
    documents.append(...shared('p'), change('c', 3), 1);
    assert.equal(documents.read('p/shared').length, 2);
    documents.gather('p', 'p/shared');
    documents.gather('p', 'p/shared');
    assert.deepEqual(saidBy(documents.read('p/shared')), { a: 1, b: 2, c: 3 });
  });

  holds('nothing is put under what has ended, and what stands is not touched by that', (store) => {
    const { processes, documents, shown, answers, summaries } = store;
    documents.append(...shared('p'), change('a', 1), 1);
    documents.append(...ballot('p', 'me'), change('a', 1), 1);
    processes.endMeeting('p');
    assert.equal(documents.append(...ballot('p', 'me'), change('late', 1), 1), false);
    assert.equal(documents.append(...ballot('p', 'me'), change('next', 1), 2), true);
    assert.equal(documents.append(...shared('p'), change('b', 1), 1), true);
    processes.endSharing('p');
    assert.equal(documents.append(...shared('p'), change('late', 1), 1), false);
    assert.deepEqual(documents.named('p/'), ['p/ballot/q/me']);
    processes.remove('p');
    assert.equal(documents.append(...ballot('p', 'me'), change('late', 1), 2), false);
    assert.equal(answers.put('p', 'kari', 1, 'x'), false);
    assert.equal(shown.add('p', 'q'), 0);
    assert.equal(summaries.put('p', 1, '{}'), 0);
    assert.deepEqual(documents.named('p/'), []);
  });

  holds('a folder is its own, and not the one whose name begins alike', ({ processes, documents }) => {
    processes.create('p2', 1);
    documents.append(...ballot('p', 'one'), change('a', 1), 1);
    documents.append(...ballot('p2', 'two'), change('a', 1), 1);
    assert.deepEqual(documents.named('p/ballot/'), ['p/ballot/q/one']);
    assert.deepEqual(documents.named('p/ballot/q/'), ['p/ballot/q/one']);
    assert.deepEqual(documents.named('p/ballot/other/'), []);
  });

  holds('an answer that comes later is later, and is not taken away for the earlier', ({ answers }) => {
    answers.put('p', 'kari', 5, 'first');
    answers.put('p', 'kari', 5, 'second');
    answers.remove('p', 'kari', 5);
    assert.deepEqual(
      answers.list('p').map((one) => ({ ...one })),
      [{ person: 'kari', at: 6, sealed: 'second' }],
    );
    answers.remove('p', 'kari', 6);
    assert.deepEqual([...answers.list('p')], []);
  });

  holds('what is shown stays shown, and a summary is the last one', ({ shown, summaries }) => {
    shown.add('p', 'q');
    shown.add('p', 'q');
    assert.equal(shown.has('p', 'q'), true);
    assert.equal(shown.has('p', 'r'), false);
    summaries.put('p', 1, '{"a":1}');
    summaries.put('p', 2, '{"a":2}');
    assert.deepEqual(
      summaries.list().map((one) => ({ ...one })),
      [{ at: 2, said: '{"a":2}' }],
    );
  });

  holds('all of it or nothing, and it goes on afterwards', ({ database, processes }) => {
    assert.throws(
      () =>
        database.together(() => {
          processes.create('q', 1);
          throw new Error('no');
        }),
      /no/,
    );
    assert.equal(processes.find('q'), undefined);
    assert.throws(() => processes.create('p', 1));
    processes.create('q', 1);
    assert.equal(processes.find('q').touched, 1);
  });

  holds('what nobody touches is found, warned about, and found again', ({ processes, documents }) => {
    const now = 1_800_000_000_000;
    assert.deepEqual(processes.untouched(now), ['p']);
    documents.append(...shared('p'), change('a', 1), 1);
    assert.deepEqual(processes.leftMeetings(now), []);
    documents.append(...ballot('p', 'me'), change('a', 1), 1);
    assert.deepEqual(processes.leftMeetings(now), ['p']);
    processes.warn('p', now);
    assert.deepEqual(processes.untouched(now), []);
    assert.deepEqual(processes.warnedBefore(now + 1), ['p']);
    processes.touch('p', now);
    assert.deepEqual(processes.warnedBefore(now + 1), []);
  });
}
