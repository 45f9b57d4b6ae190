import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import type { Process } from '#domain/process/process.ts';
import { documentText } from '../support/document-text.ts';
import { openApp } from '../support/page/open-app.tsx';
import { processOfTrust } from '../support/process-of-trust.ts';
import { PROCESS_GUIDE_PLACES } from '../support/rows/process-guide.ts';
import { readPage } from '../support/rows/read-pages.ts';
import type { RowPage, RowPlaces, Served } from '../support/rows/row-place.ts';
import {
  CONTACTS_PLACES,
  REGIONAL_PLAN_PLACES,
  TRUST_WIDE_PLACES,
  USER_BANK_PLACES,
} from '../support/rows/trusts.ts';

/** Every fact of the sources the guide is built on, in short. */
const ROWS = JSON.parse(readFileSync('tests/fixtures/source-rows.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
/** Where each is met, by somebody in the trust the source is from. */
const SOURCES: readonly { name: string; profile: string; places: RowPlaces }[] = [
  { name: 'process-guide', profile: 'helse-bergen', places: PROCESS_GUIDE_PLACES },
  { name: 'trust-wide', profile: 'helse-bergen', places: TRUST_WIDE_PLACES },
  { name: 'user-bank', profile: 'unn', places: USER_BANK_PLACES },
  { name: 'regional-plan', profile: 'helse-midt-norge', places: REGIONAL_PLAN_PLACES },
  { name: 'contacts', profile: 'helse-bergen', places: CONTACTS_PLACES },
];

async function paper(page: RowPage, process: Process): Promise<string> {
  const input = documentInputOf(process, {
    spoken: await loadDocumentWords('nb'),
    printedOn: '2027-03-01',
    wallClock: { now: 0, offsetAt: () => 60 },
  });
  return DOCUMENTS.filter(({ kind }) => `paper/${kind}` === page)
    .map(({ make }) => documentText(make(input)))
    .join('\n');
}

/** What stands on each page, read once for each trust. */
const read = new Map<string, string>();

const servedBy = (places: RowPlaces): readonly (Served & { row: string })[] =>
  Object.entries(places).flatMap(([row, place]) =>
    'notServed' in place ? [] : place.map((served) => ({ ...served, row })),
  );

it('every row of the sources is served somewhere, or says why it is not', () => {
  expect(SOURCES.map(({ name }) => name)).toEqual(Object.keys(ROWS));
  for (const { name, places } of SOURCES) expect(Object.keys(places)).toEqual(Object.keys(ROWS[name] ?? {}));
  const places = SOURCES.flatMap((source) => Object.values(source.places));
  expect(places).toHaveLength(139);
  for (const place of places)
    if ('notServed' in place) expect(place.notServed).toMatch(/^ikke støtte: .{20,}/);
    else for (const { says } of place) expect(says).not.toEqual([]);
});

describe.each(SOURCES)('each row of the source $name', ({ profile, places }) => {
  const pages = [...new Set(servedBy(places).map(({ at }) => at))];
  /** A few pages at a time, so that each is well inside the time a test has. */
  const some = Array.from({ length: Math.ceil(pages.length / 5) }, (_, at) =>
    pages.slice(at * 5, at * 5 + 5),
  );

  it.each(some.map((part) => ({ part })))('says what it should on $part', async ({ part }) => {
    const process = processOfTrust(profile);
    const app = await openApp({ processes: [process] });
    const missing: string[] = [];
    for (const page of part) {
      const key = `${profile} ${page}`;
      const text =
        read.get(key) ??
        (page.startsWith('paper/') ? await paper(page, process) : await readPage(app, page, process));
      read.set(key, text);
      for (const { at, says, row } of servedBy(places))
        if (at === page)
          missing.push(
            ...says.filter((words) => !text.includes(words)).map((words) => `${row} ${at}: ${words}`),
          );
    }
    expect(missing).toEqual([]);
  });
});
