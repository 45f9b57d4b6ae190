import type { Page } from '@playwright/test';

/** What a finger needs, and what a pointer needs (WCAG 2.5.8), px. */
const [FINGER, POINTER] = [44, 24];

/**
 * What a machine can see of the layout of the page as it is now, one line each: text that is cut, controls that lie upon each
 * other, scrollers inside the page (the paper has one, wide tables scroll sideways, the columns of the facilitator's window are
 * pages of their own, and so is a long text alone in the room), a page that scrolls sideways, and targets too small for a
 * finger where `touch` is set, or for a `pointer`. Where something is laid on pages, the one that is turned to holds whole lines
 * and rows. Boxes of one line do not wrap: where a process is `overfull` their text may be longer than they are.
 */
export const layoutFaultsOn = (
  page: Page,
  where: string,
  {
    touch,
    pointer,
    overfull,
  }: { readonly touch: boolean; readonly pointer?: true; readonly overfull: boolean },
): Promise<readonly string[]> =>
  page.evaluate(
    ({ where, target, overfull }) => {
      const faults: string[] = [];
      const say = (kind: string, element: Element, more = ''): void => {
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const text = name.trim().replace(/\s+/g, ' ').slice(0, 50);
        faults.push(`${where}: ${kind} ${element.tagName.toLowerCase()} «${text}» ${more}`.trim());
      };
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      /** What is drawn of an element: of one in a column or on pages, the part that lies inside. */
      const drawnOf = (element: Element): { left: number; right: number; top: number; bottom: number } => {
        const box = element.getBoundingClientRect();
        const frame = element.parentElement?.closest('[data-pages], [data-scrolls]');
        const { overflowY } = frame ? getComputedStyle(frame) : { overflowY: 'visible' };
        if (!frame || overflowY === 'visible') return box;
        const edge = frame.getBoundingClientRect();
        return {
          left: Math.max(box.left, edge.left),
          right: Math.min(box.right, edge.right),
          top: Math.max(box.top, edge.top),
          bottom: Math.min(box.bottom, edge.bottom),
        };
      };
      /** A picture of another window is as small as it is, and what is laid on another page is not here. */
      const isElsewhere = (element: Element): boolean => {
        if (element.closest('[inert], :has(> [inert])')) return true;
        const { left, right, top, bottom } = drawnOf(element);
        return right - left <= 1 || bottom - top <= 1;
      };
      const isSeen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        return (
          !isElsewhere(element) &&
          width > 2 &&
          height > 2 &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          element.getBoundingClientRect().right > 0 &&
          getComputedStyle(element).clipPath === 'none' &&
          !element.closest('.sr-only, [data-paper], [aria-busy="true"]')
        );
      };
      const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
      const isFloating = (element: Element): boolean => {
        for (let one: Element | null = element; one; one = one.parentElement)
          if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return true;
        return false;
      };

      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) {
        const [widest] = [...document.querySelectorAll('body *')]
          .filter((element) => isSeen(element) && element.getBoundingClientRect().right > clientWidth + 0.5)
          .toSorted((one, other) => one.getBoundingClientRect().width - other.getBoundingClientRect().width);
        say(`the page is ${scrollWidth} px wide by`, widest ?? document.body);
      }

      for (const element of document.querySelectorAll('body *:not(input, option, svg, svg *)')) {
        if (!isSeen(element)) continue;
        const style = getComputedStyle(element);
        const wide = element.scrollWidth > element.clientWidth + 1;
        const tall = element.scrollHeight > element.clientHeight + 1;
        if (style.display === 'inline' || (!wide && !tall)) continue;
        if (element.matches('[data-pages], [data-scrolls], [data-pages] textarea')) continue;
        if ((wide && hides(style.overflowX)) || (tall && hides(style.overflowY))) say('cuts', element);
        // A table with more columns than there is room for.
        if (element.matches('[data-over]')) continue;
        if ((wide && scrolls(style.overflowX)) || (tall && scrolls(style.overflowY)))
          say('scrolls inside the page:', element, `${element.clientHeight} of ${element.scrollHeight} px`);
      }

      for (const pages of document.querySelectorAll('[data-pages]')) {
        if (!hides(getComputedStyle(pages).overflowY)) continue;
        const page = pages.getBoundingClientRect();
        // What is said of the columns lies over the rows of the page before.
        const from = pages.querySelector('[data-head]')?.getBoundingClientRect().bottom ?? page.top;
        for (const part of pages.querySelectorAll(
          'p, li, label, button, input, select, dt, dd, h2, [data-row]',
        ))
          for (const { left, right, top, bottom, width, height } of part.getClientRects()) {
            const isIn = (more: number): boolean =>
              right > page.left + more &&
              left < page.right - more &&
              bottom > from + more &&
              top < page.bottom - more;
            const isWhole =
              left >= page.left - 2 &&
              right <= page.right + 2 &&
              top >= page.top - 2 &&
              bottom <= page.bottom + 2;
            // What is taller than a page goes on on the next.
            if (height < page.height && width > 2 && height > 2 && isIn(4) && !isWhole && isSeen(part))
              say('is cut by the edge of its page:', part);
          }
      }

      for (const input of document.querySelectorAll<HTMLInputElement>('input[type="text"]'))
        if (!overfull && isSeen(input) && input.scrollWidth > input.clientWidth + 1)
          say('cuts', input, input.value);
      // What is chosen in a list stands on top of it, and is looked at with the other texts.
      for (const select of document.querySelectorAll('select')) {
        const shown = select.nextElementSibling?.getAttribute('data-chosen');
        if (isSeen(select) && shown !== (select.selectedOptions[0]?.text ?? '')) say('cuts', select);
      }

      /** What takes a press for a control: a choice is pressed on its words too. */
      const targetOf = (control: Element): Element =>
        control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
          ? (control.closest('label, .aksel-radio, .aksel-checkbox') ?? control)
          : control;
      const pressable = 'a[href], button, input, select, textarea, [role="tab"], summary';
      const controls = [...new Set([...document.querySelectorAll(pressable)].map(targetOf))].filter(
        (control) => isSeen(control) && !control.closest('[inert]'),
      );
      // A link in a text goes on on the next line beside others, and its box goes around both.
      const isInText = (control: Element): boolean =>
        control instanceof HTMLAnchorElement && getComputedStyle(control).display === 'inline';
      const inFlow = controls
        .filter((control) => !isFloating(control) && !isInText(control))
        .map((control) => ({ control, box: drawnOf(control) }))
        .toSorted((one, other) => one.box.top - other.box.top);
      for (const [index, { control, box }] of inFlow.entries())
        for (const other of inFlow.slice(index + 1)) {
          if (other.box.top >= box.bottom - 1) break;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const related = control.contains(other.control) || other.control.contains(control);
          if (across > 1 && !related)
            say(
              'lies upon another:',
              control,
              `and «${other.control.textContent?.trim().slice(0, 30) ?? ''}»`,
            );
        }

      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        // A word that leads somewhere is as wide as it is.
        const least = control instanceof HTMLAnchorElement ? height : Math.min(width, height);
        if (!isInText(control) && least < target - 0.5)
          say('too small to press:', control, `${Math.round(width)} × ${Math.round(height)} px`);
      }
      return faults;
    },
    { where, target: touch ? FINGER : pointer ? POINTER : 0, overfull },
  );
