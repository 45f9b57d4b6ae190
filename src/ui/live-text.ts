import { useLayoutEffect, type ChangeEvent, type RefObject } from 'react';

/** A text that lies elsewhere and may become another at any time. Keep it the same between renders. */
export interface LiveText {
  read(): string;
  /** Tells when it may have become another; gives the way to stop. */
  watch(listener: () => void): () => void;
}

interface Shown {
  readonly value?: string;
  readonly onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
}

/**
 * What a field needs to show a text and tell what is written in it. Of a live text React hears nothing at a key: the
 * browser has drawn the letter already, and only a text that is another than what stands there is put in by hand.
 */
export function useShownText(
  area: RefObject<HTMLTextAreaElement | null>,
  value: string | LiveText,
  onChange: (text: string) => void,
): Shown {
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return undefined;
    if (typeof value === 'string') {
      fitHeight(field);
      return undefined;
    }
    const show = (): void => {
      showIn(field, value);
      fitHeight(field);
    };
    show();
    return value.watch(show);
  }, [area, value]);
  if (typeof value === 'string')
    return { value, onChange: ({ currentTarget }) => onChange(currentTarget.value) };
  return {
    onChange: ({ currentTarget }) => {
      onChange(currentTarget.value);
      // What was not taken as it was written stands as it is.
      showIn(currentTarget, value);
    },
  };
}

function showIn(field: HTMLTextAreaElement, text: LiveText): void {
  const now = text.read();
  if (field.value !== now) field.value = now;
}

/** Browsers without `field-sizing` get the height set by hand. */
export function fitHeight(field: HTMLTextAreaElement): void {
  if (CSS.supports?.('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
