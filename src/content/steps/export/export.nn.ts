import type { StepWords } from '#domain/steps/step-words.ts';
import type { exportStep } from '#domain/guide/steps/export.ts';

export const exportNn = {
  title: 'Gjer ferdig',
  why: 'Sjå over svara før de hentar dokumenta. De kan hente dei òg når noko manglar.',
  goodAnswer: 'Les mandatet og planen som om de ikkje var i møta. Er det klart kven som gjer kva?',
  guidance: [
    {
      heading: 'Før de deler dokumenta',
      points: [
        'Sjå etter namn og detaljar som kan avsløre kven nokon er.',
        'La ein som ikkje var med, lese mandatet.',
        'Spør gjerne ein brukarrepresentant om språket er klart.',
      ],
    },
    {
      heading: 'Etterpå',
      text: 'Ta vare på fila med svara. Ho trengst når de følgjer opp planen og evaluerer panelet.',
    },
  ],
  openers: ['Kva er det første vi fortel dei andre i eininga?'],
  fields: {},
} as const satisfies StepWords<typeof exportStep>;
