import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { WAYS } from '../support/first-sight/ways.ts';
import { test } from '../support/person/app-test.ts';
import { expect } from '../support/person/patient-expect.ts';
import { speak } from '../support/person/states.ts';

// Minutes at the pace of a person, from the words and presses it takes: counted, so that a slow machine changes nothing.
const way = 'a new process to a mandate that is half written';

for (const code of SCREEN_LANGUAGES)
  test(`somebody who reads every word in ${code} has half a mandate within ten minutes`, async ({
    page,
    appUrl,
  }) => {
    await speak(page, code);
    await page.goto(appUrl);
    expect(await WAYS[way](page, code)).toMatchObject({ good: true });
  });
