import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { criteria } from '#domain/guide/steps/criteria.ts';

export const criteriaNn = {
  title: 'Seleksjonskriterium',
  why: 'Ikkje alle grupper kan få plass. Klare kriterium gjer det lettare å bli einige, og å forklare valet til andre.',
  goodAnswer: 'Eit godt kriterium skil mellom gruppene. Passar det på alle, hjelper det dykk ikkje å velje.',
  guidance: [
    {
      heading: 'Kvar kjem kriteria frå?',
      text: 'Tenk på kor stor gruppa er, kor samansett forløpet er, og kva som er særeige ved sjukdommen eller behandlinga. Sjå òg på utfordringane de skreiv om.',
    },
    {
      heading: 'Slik vel de',
      points: [
        'Kvar deltakar får tre prikkar.',
        'Set prikkane i stille, før nokon har sagt kva dei meiner.',
        'Tel prikkane, og snakk om dei kriteria som ligg likt.',
        'Behald tre til fem. Fleire kriterium gjer valet uklart.',
      ],
      example:
        '«Har oppfølging frå fleire aktørar og mange overgangar» passar godt når forløpet er utfordringa.',
    },
    {
      heading: 'Tenk på kven som ikkje blir valde',
      text: 'Det er lett å velje dei som allereie er godt organiserte. Ta gjerne med eitt kriterium som opnar for dei som sjeldan blir høyrde.',
    },
    privacyNn,
  ],
  openers: [
    'Kva må vi vite meir om for å lykkast dei neste åra?',
    'Kven ville bli overraska over å bli spurd?',
  ],
  fields: {
    criteria: {
      label: 'Kva 3–5 seleksjonskriterium er viktigast for val av pasientgruppe?',
      columns: {
        text: { label: 'Kriterium' },
        votes: { label: 'Talet på prikkar' },
      },
      row: 'kriterium',
      add: 'Legg til kriterium',
      bankTitle: 'Døme på kriterium: pasientar som …',
      bank: {
        'largest-groups': 'Representerer dei største pasientgruppene',
        'many-actors': 'Har oppfølging frå fleire aktørar og mange overgangar',
        complex: 'Har eit komplekst sjukdoms- eller utfordringsbilete',
        vulnerable: 'Er særleg sårbare og får ikkje formidla behova sine i behandling eller andre kanalar',
        coercion: 'Er underlagde tvang',
        'close-follow-up': 'Treng tett oppfølging frå pårørande',
        'principled-discussion': 'Har evne og innsikt til å delta i meir prinsipielle diskusjonar',
        'specific-services': 'Har fått bestemte behandlingstilbod',
        'specific-levels': 'Har brukt tilbod på bestemte nivå (poliklinikk, dagtilbod, døgntilbod)',
        'in-treatment-or-finished': 'Er i behandling no, er ferdige, eller har fått behandling andre stader',
        diversity: 'Gir mangfald eller kvotering i alder, kjønn, etnisitet eller liknande',
        'good-or-bad-experience': 'Har gode eller dårlege erfaringar med behandlingstilbodet',
      },
    },
  },
} as const satisfies StepWords<typeof criteria>;
