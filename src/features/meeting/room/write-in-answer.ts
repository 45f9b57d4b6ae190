/** Puts the cursor in the first answer below `root`, after what stands there. */
export function writeInAnswer(root: '#main' | '#write-here'): void {
  const field = document.querySelector<HTMLElement>(
    `${root} :is(textarea, input, select, button):not(:disabled)`,
  );
  field?.focus();
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
    field.setSelectionRange(field.value.length, field.value.length);
}
