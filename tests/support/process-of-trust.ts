import { applyChanges } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { chooseProfile } from '#domain/profile/deeds.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import { processAnswers } from './case-process.ts';
import { readCase } from './case.ts';
import { processWith } from './page/process-with.ts';

/** A process as its team has it before the mandate is written, with the profile of the source. */
export function processOfTrust(id: string): Process {
  const { about, ...given } = processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'));
  const start = { ...given, about: { ...about, documentLanguage: 'nb' }, mandate: {} };
  const profile = profileOf(id);
  return processWith(
    applyChanges(
      start,
      chooseProfile(start, {
        profile,
        file: writeProfile(profile),
        as: profile.id,
        before: keptProfile(start).profile,
      }),
    ),
  );
}
