import type { GuidanceSection } from '#domain/steps/step-words.ts';

/** Stands last in the guidance of every step with free text. */
export const privacyNb: GuidanceSection = {
  heading: 'Ta vare på personvernet',
  text: 'Skriv ikke om enkeltpasienter eller ansatte. I små grupper kan enkeltpersoner bli gjenkjent.',
};
