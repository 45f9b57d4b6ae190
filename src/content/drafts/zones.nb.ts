import type { Zone } from '#domain/scoring/zone.ts';

/** What each kind of cell in the 3×3 picture means for the talk. The picture picks nobody. */
export const zonesNb = {
  'largest-gap': 'Svært viktige, men nesten ikke hørt i dag. Snakk om disse gruppene først.',
  gap: 'Viktigere enn det dere hører fra dem. Hva mangler for at de skal bli hørt?',
  'kept-up': 'Viktige og tett involvert. Hva gjør dere her som andre kan lære av?',
  quiet: 'Involveringen svarer til viktigheten. Er dere enige om at det er nok?',
  'more-than-needed':
    'Mer involvert enn viktigheten tilsier. Ta vare på det som virker, og se om noe kan brukes på andre grupper.',
} as const satisfies Readonly<Record<Zone, string>>;
