import type { GuidanceSection } from '#domain/steps/step-words.ts';

/** Stands last in the guidance of every step with free text. */
export const privacyNn: GuidanceSection = {
  heading: 'Ta vare på personvernet',
  text: 'Skriv ikkje om enkeltpasientar eller tilsette. I små grupper kan enkeltpersonar bli kjende att.',
};
