import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { summary } from '#domain/guide/steps/summary.ts';

export const summaryNn = {
  title: 'Oppsummering av kartlegging',
  shortTitle: 'Oppsummering',
  why: 'Nokre få linjer om situasjonen i dag gjer det lettare å snakke om behovet etterpå.',
  goodAnswer:
    'Nemn det de vil ta vare på. Peik så på konkrete stader der erfaringane til pasientar og pårørande manglar.',
  guidance: [
    {
      heading: 'Frå tal til ord',
      points: [
        'Sjå først på gruppene med størst gap.',
        'Sjå etter einingar som svara «ingen».',
        'Ta med det som verkar. Eit panel skal ikkje erstatte god medverknad de har frå før.',
        'Skriv det slik at ein som ikkje var i rommet, forstår det.',
      ],
    },
    {
      heading: 'Eit døme',
      example:
        '«Vi høyrer sjeldan frå pasientar som bur langt unna, og aldri frå dei som takkar nei til rehabilitering. Det siste gjeld nesten halvparten.»',
    },
    privacyNn,
  ],
  openers: ['Kva vil de ikkje miste?', 'Kvar tek vi i dag avgjerder utan å vite kva pasientane meiner?'],
  fields: {
    satisfiedWith: { label: 'Alt i alt er eininga nøgd med …' },
    areasToStrengthen: {
      label: 'Områda der brukarmedverknaden bør styrkjast, er …',
      help: 'Begynn gjerne med gruppene der gapet er 1 eller 2.',
    },
  },
} as const satisfies StepWords<typeof summary>;
