import type { GuidanceSection } from '#domain/steps/step-words.ts';

/** Stands last in the guidance of every step with free text. */
export const privacyEn: GuidanceSection = {
  heading: 'Protect people’s privacy',
  text: 'Do not write about individual patients or staff. In small groups, people can be recognised.',
};
