import { existsSync, readFileSync } from 'node:fs';
import { profileOf, PROFILES } from '#storage/files/known-profiles.ts';
import { checkTemplate } from '#documents/template/check-template.ts';
import { answersIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Process } from '#domain/process/process.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import { readProfile } from '#storage/files/profile-file.ts';

export interface Profiled {
  readonly process: Process;
  /** The one in the file that was given, else the one the process has chosen. */
  readonly profile: Profile;
}

const chosen = (process: Process, profile: string): Process => ({
  ...process,
  answers: { ...process.answers, [about.id]: { ...answersIn(process.answers, about), profile } },
});

/** The process with the profile asked for: an id of ours, or the path of a profile file. Throws with the reason. */
export function withProfile(process: Process, asked: string | undefined): Profiled {
  if (asked === undefined) return { process, profile: keptProfile(process.answers).profile };
  if (PROFILES.some(({ id }) => id === asked))
    return { process: chosen(process, asked), profile: profileOf(asked) };
  if (!existsSync(asked))
    throw new Error(`--profile ${asked} is no file, and none of ${PROFILES.map(({ id }) => id).join(', ')}.`);
  const read = readProfile(readFileSync(asked));
  if (read.kind === 'refused')
    throw new Error(`--profile ${asked} cannot be used: ${[read.because, ...read.places].join(' ')}.`);
  return { process: chosen(process, OWN_PROFILE), profile: read.profile };
}

/** The bytes of a Word template; what is wrong in it is told, and the documents still come. Throws when it is gone. */
export function givenTemplate(path: string | undefined): Uint8Array | undefined {
  if (path === undefined) return undefined;
  const bytes = new Uint8Array(readFileSync(path));
  const report = checkTemplate(bytes);
  if (report.kind === 'refused')
    console.error(`The template ${path} is not used: ${JSON.stringify(report.because)}.`);
  else for (const problem of report.problems) console.error(`In the template: ${JSON.stringify(problem)}`);
  return bytes;
}
