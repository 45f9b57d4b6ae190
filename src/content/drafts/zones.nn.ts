import type { Zone } from '#domain/scoring/zone.ts';

/** What each kind of cell in the 3×3 picture means for the talk. The picture picks nobody. Nynorsk. */
export const zonesNn = {
  'largest-gap': 'Svært viktige, men nesten ikkje høyrde i dag. Snakk om desse gruppene først.',
  gap: 'Viktigare enn det de høyrer frå dei. Kva manglar for at dei skal bli høyrde?',
  'kept-up': 'Viktige og tett involverte. Kva gjer de her som andre kan lære av?',
  quiet: 'Involveringa svarar til kor viktig ho er. Er de einige om at det er nok?',
  'more-than-needed':
    'Meir involverte enn det er grunn til. Ta vare på det som verkar, og sjå om noko kan brukast på andre grupper.',
} as const satisfies Readonly<Record<Zone, string>>;
