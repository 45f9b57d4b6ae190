/**
 * What runs in the page for the hand: where a target can be pressed, and what became of the press. Each function is sent
 * to the page by its text, so it uses nothing from outside itself.
 */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point where a press reaches the target, and the box it lies in; or why there is none now. */
export type Aim =
  | { readonly x: number; readonly y: number; readonly box: Box }
  | { readonly why: string; readonly seen: string };

/** Scrolls the target into sight as a wheel would, and says where to press it. */
export function aimAt(target: Element): Aim {
  /** What a hand presses for a target: itself, or the label of a box that is not drawn. */
  const surfaceOf = (element: Element): Element => {
    if (!(element instanceof HTMLInputElement) || !/^(radio|checkbox|file)$/.test(element.type))
      return element;
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = Math.min(width, height) > 8 && getComputedStyle(element).opacity !== '0';
    return isDrawn ? element : (element.labels?.[0] ?? element);
  };
  const described = (element: Element | null): string =>
    element ? (element.cloneNode(false) as Element).outerHTML.slice(0, 160) : 'nothing';
  const fails = (why: string): Aim => ({ why, seen: described(target) });
  const surface = surfaceOf(target);
  /** Of a link over two lines the first; the rest of the page sees one rectangle. */
  const rectOf = (): DOMRect | undefined =>
    [...surface.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const pointOf = ({ left, right, top, bottom }: DOMRect) => ({
    x: (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
    y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
  });
  const isInSight = ({ left, right, top, bottom }: DOMRect): boolean =>
    right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const under = (rect: DOMRect): Element | null => {
    const { x, y } = pointOf(rect);
    return document.elementFromPoint(x, y);
  };
  const isHit = (rect: DOMRect): boolean => {
    const hit = under(rect);
    return (
      hit !== null &&
      (target.contains(hit) || surface.contains(hit) || hit.closest('label')?.control === target)
    );
  };
  /** Only what a wheel can turn is turned. */
  const wheelToMiddle = (): void => {
    for (let one = surface.parentElement; one; one = one.parentElement) {
      const rect = rectOf();
      if (!rect) return;
      const isRoot = one === document.scrollingElement;
      const { overflowX, overflowY } = getComputedStyle(one);
      const turns = (overflow: string): boolean =>
        /auto|scroll/.test(overflow) || (isRoot && overflow !== 'hidden');
      const window = isRoot ? new DOMRect(0, 0, innerWidth, innerHeight) : one.getBoundingClientRect();
      const left = rect.left < window.left || rect.right > window.right;
      one.scrollBy({
        top: turns(overflowY) ? rect.top + rect.height / 2 - window.top - window.height / 2 : 0,
        left: turns(overflowX) && left ? rect.left + rect.width / 2 - window.left - window.width / 2 : 0,
        behavior: 'instant',
      });
    }
  };
  if (!target.isConnected) return fails('it is gone');
  if (target.matches(':disabled') || target.closest('[aria-disabled="true"], [inert]'))
    return fails('it is disabled');
  const first = rectOf();
  if (!first || !surface.checkVisibility({ visibilityProperty: true })) return fails('it is not drawn');
  const isWhole =
    first.top >= 0 && first.left >= 0 && first.bottom <= innerHeight && first.right <= innerWidth;
  if (!isWhole || !isHit(first)) wheelToMiddle();
  const rect = rectOf();
  if (!rect || !isInSight(rect)) return fails('no wheel brings it into sight');
  if (!isHit(rect)) return fails(`this lies over it: ${described(under(rect))}`);
  const { x, y, width, height } = rect;
  return { ...pointOf(rect), box: { x, y, width, height } };
}

/** What became of a press: empty when it arrived and nothing moved. */
export interface Pressed {
  problem: string;
  clicks: number;
}

/** Looks at the next press from the pointer that goes down to the click it makes. */
export function watchPress(target: Element): Pressed {
  const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
  /** A hand does not miss for the sake of this much, px. */
  const SLACK = 2;
  const boxOf = (): readonly number[] => {
    const { x, y, width, height } = target.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  };
  const named = (target.cloneNode(false) as Element).outerHTML.slice(0, 160);
  const isOn = (event: Event): boolean => {
    const path = event.composedPath();
    return path.includes(target) || (label !== undefined && path.includes(label));
  };
  const pressed: Pressed = { problem: 'the pointer never went down on the page', clicks: 0 };
  const once = { capture: true, once: true };
  let down: readonly number[] = [];
  let isBeside = false;
  addEventListener(
    'pointerdown',
    (event) => {
      down = boxOf();
      isBeside = !isOn(event);
      pressed.problem = isBeside
        ? `the pointer went down beside it, at ${event.clientX} ${event.clientY}, when it was at ${down.join(' ')} (${named})`
        : 'the pointer was never lifted on the page';
    },
    once,
  );
  addEventListener(
    'pointerup',
    (event) => {
      if (isBeside) return;
      // A list is open as soon as the pointer is down, and the browser itself brings it into sight.
      if (target instanceof HTMLSelectElement) {
        pressed.problem = '';
        return;
      }
      const up = boxOf();
      const isMoved = up.some((edge, index) => Math.abs(edge - (down[index] ?? 0)) > SLACK);
      if (!target.isConnected) pressed.problem = 'it was replaced under the pressed pointer';
      else if (isMoved)
        pressed.problem = `it moved under the pressed pointer, from ${down.join(' ')} to ${up.join(' ')} (${named})`;
      else if (!isOn(event)) pressed.problem = 'the pointer was lifted beside it';
      else pressed.problem = 'no click came of the press';
    },
    once,
  );
  addEventListener(
    'click',
    (event) => {
      if (/^no click/.test(pressed.problem) && isOn(event)) pressed.problem = '';
    },
    once,
  );
  return pressed;
}
