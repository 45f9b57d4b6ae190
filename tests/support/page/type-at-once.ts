import { fireEvent } from '@testing-library/react';

/** Letters so close that nothing else gets a turn: what is drawn meanwhile is drawn by them. */
export function typeAtOnce(field: HTMLTextAreaElement | HTMLInputElement, letters: string): void {
  for (const letter of letters) fireEvent.input(field, { target: { value: field.value + letter } });
}
