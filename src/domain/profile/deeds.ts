import { takePayRules } from '../fee/deeds.ts';
import { placeOf, textIn } from '../guide/read.ts';
import { trust } from '../guide/registers/trust.ts';
import { about } from '../guide/steps/about.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import type { Profile } from './profile.ts';

/** Stands in the answer for every profile that does not come with the program; which one it is stands in `trust`. */
export const OWN_PROFILE = 'own';

/**
 * Chooses a profile: the process keeps its facts as they are now. The name of the trust is filled in where none is written, or where it
 * still is that of the profile before; and so are its rules of paying. `file`: the profile as a file. `as`: the option that stands for it.
 */
export function chooseProfile(
  answers: Answers,
  { profile, file, as, before }: { profile: Profile; file: string; as: string; before: Profile },
): readonly Change[] {
  const written = textIn(answers, about, 'healthTrust');
  const named = profile.trust !== '' && (written === '' || written === before.trust);
  return [
    setAt(placeOf(about, 'profile'), as),
    ...(named ? [setAt(placeOf(about, 'healthTrust'), profile.trust)] : []),
    setAt(placeOf(trust, 'profile'), profile.id),
    setAt(placeOf(trust, 'version'), String(profile.version)),
    setAt(placeOf(trust, 'name'), profile.name),
    setAt(placeOf(about, 'reservedNames'), profile.reservedNames.join(' ')),
    setAt(placeOf(trust, 'facts'), file),
    ...takePayRules(answers, { rules: profile.payRules, before: before.payRules }),
  ];
}

/** Chooses none any more: nothing is kept of the one before, but what people wrote. */
export const leaveProfile = (): readonly Change[] => [
  ...(['profile', 'reservedNames'] as const).map((field) => setAt(placeOf(about, field), undefined)),
  ...(['profile', 'version', 'name', 'facts'] as const).map((field) =>
    setAt(placeOf(trust, field), undefined),
  ),
];
