import type { StepWords } from '#domain/steps/step-words.ts';
import type { exportStep } from '#domain/guide/steps/export.ts';

export const exportNb = {
  title: 'Gjør ferdig',
  why: 'Se over svarene før dere henter dokumentene. Dere kan hente dem også når noe mangler.',
  goodAnswer: 'Les mandatet og planen som om dere ikke var i møtene. Er det klart hvem som gjør hva?',
  guidance: [
    {
      heading: 'Før dere deler dokumentene',
      points: [
        'Se etter navn og detaljer som kan avsløre hvem noen er.',
        'La en som ikke var med, lese mandatet.',
        'Spør gjerne en brukerrepresentant om språket er klart.',
      ],
    },
    {
      heading: 'Etterpå',
      text: 'Ta vare på filen med svarene. Den trenger dere når dere følger opp planen og evaluerer panelet.',
    },
  ],
  openers: ['Hva er det første vi forteller de andre i enheten?'],
  fields: {},
} as const satisfies StepWords<typeof exportStep>;
