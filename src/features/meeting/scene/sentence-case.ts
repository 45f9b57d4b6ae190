export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
