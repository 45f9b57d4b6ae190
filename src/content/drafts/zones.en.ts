import type { Parts } from '#content/languages/parts.ts';

/** What each kind of cell in the 3×3 picture means for the talk. English. */
export const zonesEn = {
  'largest-gap': 'Very important, but hardly heard today. Talk about these groups first.',
  gap: 'More important than what you hear from them. What would it take for them to be heard?',
  'kept-up': 'Important and closely involved. What do you do here that others could learn from?',
  quiet: 'The involvement matches the importance. Do you agree that it is enough?',
  'more-than-needed':
    'More involved than their importance suggests. Keep what works, and see whether some of it can be used with other groups.',
} as const satisfies Parts['zones'];
