import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { summary } from '#domain/guide/steps/summary.ts';

export const summaryNb = {
  title: 'Oppsummering av kartlegging',
  shortTitle: 'Oppsummering',
  why: 'Noen få linjer om situasjonen i dag gjør det lettere å snakke om behovet etterpå.',
  goodAnswer:
    'Nevn det dere vil ta vare på. Pek så på konkrete steder der erfaringene til pasienter og pårørende mangler.',
  guidance: [
    {
      heading: 'Fra tall til ord',
      points: [
        'Se først på gruppene med størst gap.',
        'Se etter enheter som svarte «ingen».',
        'Ta med det som virker. Et panel skal ikke erstatte god medvirkning dere har fra før.',
        'Skriv det slik at en som ikke var i rommet, forstår det.',
      ],
    },
    {
      heading: 'Et eksempel',
      example:
        '«Vi hører sjelden fra pasienter som bor langt unna, og aldri fra dem som takker nei til rehabilitering. Det siste gjelder nesten halvparten.»',
    },
    privacyNb,
  ],
  openers: ['Hva vil dere ikke miste?', 'Hvor tar vi i dag beslutninger uten å vite hva pasientene mener?'],
  fields: {
    satisfiedWith: { label: 'Totalt sett er enheten fornøyd med …' },
    areasToStrengthen: {
      label: 'Områdene som trenger ytterligere styrking av brukermedvirkning, er …',
      help: 'Begynn gjerne med gruppene der gapet er 1 eller 2.',
    },
  },
} as const satisfies StepWords<typeof summary>;
