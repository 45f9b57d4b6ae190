import { describe, expect, it } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { PROFILES } from '#storage/files/known-profiles.ts';
import { openApp } from '../support/page/open-app.tsx';
import { said } from '../support/page/said.ts';
import { processOfTrust } from '../support/process-of-trust.ts';
import { readPage } from '../support/rows/read-pages.ts';
import type { RowPage } from '../support/rows/row-place.ts';
import { strangersIn } from '../support/trust-marks.ts';

/** Every page of an open process that draws what its trust has. */
const PAGES: readonly RowPage[] = ['overview', 'follow-up/start', ...steps.map(({ id }) => id)];
/** A few pages at a time, so that each is well inside the time a test has. */
const AT_A_TIME = 4;

/** A source is named as what it is, wherever what it says is of use. */
const SOURCE = /Kilde: .*?(?=\. |\n|$)/gu;
/** Each profile can be chosen, and so stands by its name. */
const CHOICE = new Set<string>(Object.values(said.steps.about.fields.profile.options));

const withoutChoice = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !CHOICE.has(line))
    .join('\n');

describe.each(PROFILES.map(({ id }) => ({ id })))('the pages of a process with the profile $id', ({ id }) => {
  const profile = PROFILES.find((one) => one.id === id);
  const parts = Array.from({ length: Math.ceil(PAGES.length / AT_A_TIME) }, (_, at) => ({
    part: PAGES.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
  }));

  it.each(parts)('say nothing of any other trust on $part', async ({ part }) => {
    const process = processOfTrust(id);
    const app = await openApp({ processes: [process] });
    const strangers: string[] = [];
    for (const page of part) {
      const text = withoutChoice(await readPage(app, page, process)).replace(SOURCE, '');
      if (profile) strangers.push(...strangersIn(text, profile, 'nb').map((mark) => `${page}: ${mark}`));
    }
    expect(strangers).toEqual([]);
  });
});
