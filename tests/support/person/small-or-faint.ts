import type { Page } from '@playwright/test';

/**
 * What on the page would not be read from eight metres: every text that is drawn under `px` pixels of the screen, or
 * with less contrast than `ratio` to 1 on what lies behind it. One line for each, with its measure.
 */
export const smallOrFaintOn = (page: Page, px: number, ratio: number): Promise<readonly string[]> =>
  page.evaluate(
    ({ px, ratio }) => {
      const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = ([red = 0, green = 0, blue = 0]: number[]): number => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      /** What shows through a colour is part of what lies behind. */
      const behind = (element: Element | null): number[] => {
        if (!element) return [255, 255, 255];
        const [r = 0, g = 0, b = 0, alpha = 1] = channels(getComputedStyle(element).backgroundColor);
        if (alpha >= 1) return [r, g, b];
        const under = behind(element.parentElement);
        return [r, g, b].map((channel, at) => alpha * channel + (1 - alpha) * (under[at] ?? 255));
      };
      const isDrawn = (element: Element): boolean =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest('.sr-only, :disabled') &&
        element.getBoundingClientRect().width > 2;
      const isText = (element: Element): boolean =>
        (element instanceof HTMLInputElement && element.type === 'text') ||
        element instanceof HTMLTextAreaElement ||
        // What is chosen in a list stands on top of it.
        element.matches('[data-chosen]') ||
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
      return [...document.querySelectorAll('body *:not(option, script, style)')].flatMap((element) => {
        if (!isText(element) || !isDrawn(element)) return [];
        const style = getComputedStyle(element);
        const zoom = 'currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1;
        const size = Number.parseFloat(style.fontSize) * zoom;
        const [one, other] = [luminance(channels(style.color)), luminance(behind(element))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return size < px || contrast < ratio
          ? [
              `${size.toFixed(1)} px, ${contrast.toFixed(1)}:1, «${(element.getAttribute('data-chosen') ?? element.textContent ?? '').slice(0, 40)}»`,
            ]
          : [];
      });
    },
    { px, ratio },
  );
