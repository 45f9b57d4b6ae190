/** Puts the cursor in the first answer of the room, after what stands there. */
export function writeInAnswer(): void {
  const field = document.querySelector<HTMLElement>(
    '#main :is(textarea, input, select, button):not(:disabled)',
  );
  field?.focus();
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
    field.setSelectionRange(field.value.length, field.value.length);
}
