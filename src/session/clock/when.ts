/** "21. nov. 2026 kl. 10:42" in the language's own way. */
export function whenOf(iso: string, tag: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
