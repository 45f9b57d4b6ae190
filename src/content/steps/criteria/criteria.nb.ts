import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { criteria } from '#domain/guide/steps/criteria.ts';

export const criteriaNb = {
  title: 'Seleksjonskriterier',
  why: 'Ikke alle grupper kan få plass. Klare kriterier gjør det lettere å bli enige, og å forklare valget til andre.',
  goodAnswer: 'Et godt kriterium skiller mellom gruppene. Passer det på alle, hjelper det dere ikke å velge.',
  guidance: [
    {
      heading: 'Hvor kommer kriteriene fra?',
      text: 'Tenk på hvor stor gruppen er, hvor sammensatt forløpet er, og hva som er særegent ved sykdommen eller behandlingen. Se også på utfordringene dere skrev om.',
    },
    {
      heading: 'Slik velger dere',
      points: [
        'Hver deltaker får tre prikker.',
        'Sett prikkene i stillhet, før noen har sagt hva de mener.',
        'Tell prikkene, og snakk om de kriteriene som ligger likt.',
        'Behold tre til fem. Flere kriterier gjør valget uklart.',
      ],
      example:
        '«Har oppfølging fra flere aktører og mange overganger» passer godt når forløpet er utfordringen.',
    },
    {
      heading: 'Tenk på hvem som ikke blir valgt',
      text: 'Det er lett å velge dem som allerede er godt organisert. Ta gjerne med ett kriterium som åpner for dem som sjelden blir hørt.',
    },
    privacyNb,
  ],
  openers: [
    'Hva må vi vite mer om for å lykkes de neste årene?',
    'Hvem ville bli overrasket over å bli spurt?',
  ],
  fields: {
    criteria: {
      label: 'Hvilke 3–5 seleksjonskriterier er viktigst for valg av pasientgruppe?',
      columns: {
        text: { label: 'Kriterium' },
        votes: { label: 'Antall prikker' },
      },
      row: 'kriterium',
      add: 'Legg til kriterium',
      bankTitle: 'Eksempler på kriterier: pasienter som …',
      bank: {
        'largest-groups': 'Representerer de største pasientgruppene',
        'many-actors': 'Har oppfølging fra flere aktører og mange overganger',
        complex: 'Har et komplekst sykdoms- eller utfordringsbilde',
        vulnerable:
          'Er spesielt sårbare, og får ikke formidlet behovene sine i behandling eller andre kanaler',
        coercion: 'Er underlagt tvang',
        'close-follow-up': 'Trenger tett oppfølging fra pårørende',
        'principled-discussion': 'Har evne og innsikt til å delta i mer prinsipielle diskusjoner',
        'specific-services': 'Har mottatt bestemte behandlingstilbud',
        'specific-levels': 'Har brukt tilbud på bestemte nivåer (poliklinikk, dagtilbud, døgntilbud)',
        'in-treatment-or-finished': 'Er i behandling nå, er ferdige, eller har fått behandling andre steder',
        diversity: 'Gir mangfold eller kvotering i alder, kjønn, etnisitet eller lignende',
        'good-or-bad-experience': 'Har gode eller dårlige erfaringer med behandlingstilbudet',
      },
    },
  },
} as const satisfies StepWords<typeof criteria>;
