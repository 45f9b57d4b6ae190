import { cleanText } from '#domain/values/clean-text.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

const hasLines = (target: TextField): boolean =>
  target instanceof HTMLTextAreaElement && target.dataset['oneLine'] === undefined;

/**
 * Every text that is pasted into a field of this page comes in as it was meant, whatever program it was copied from; a
 * text with nothing to clean is left to the browser. Gives back what ends it.
 */
export function cleanPastes(page: Document): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || !isTextField(target) || target.readOnly) return;
    const clean = hasLines(target) ? cleanText(text) : onOneLine(cleanText(text));
    if (clean === text) return;
    event.preventDefault();
    putIn(page, target, clean);
  };
  page.addEventListener('paste', onPaste);
  return () => page.removeEventListener('paste', onPaste);
}

/** A field of one line drops line ends, and with them the space between two words. */
const onOneLine = (text: string): string => text.trim().replace(/\s*[\n\t]+\s*/gu, ' ');

/** An old command, and the only one that leaves the browser's own undo whole. */
interface InsertsText {
  readonly execCommand?: (command: string, showUi: boolean, text: string) => boolean;
}

function putIn(page: Document, field: TextField, text: string): void {
  const old: InsertsText = page;
  if (old.execCommand?.('insertText', false, text)) return;
  const room = field.maxLength < 0 ? text.length : field.maxLength - field.value.length;
  field.setRangeText(
    text.slice(0, Math.max(0, room)),
    field.selectionStart ?? 0,
    field.selectionEnd ?? field.value.length,
    'end',
  );
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
