/** Letters and words of Norwegian that English does not have. */
export const norwegianWord =
  /[æøå]|(?<!\p{L})(?:og|eller|ikke|ikkje|skal|blir|svar|svaret|av|det|den|er|som|med|til|fra|frå)(?!\p{L})/iu;
