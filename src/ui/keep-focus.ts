const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';
/** What stands above the page and gives the focus back where it came from. */
const LAYERS = 'dialog, [role="dialog"], [role="menu"], [data-layer]';

/**
 * Keeps the focus when the control that has it goes: a row that is deleted, a panel that is closed, a button that has
 * nothing left to do. Without it a browser puts the focus on the page as a whole, and who uses the keyboard or hears
 * the page is sent to its top. It goes to what stands in its place, else to the nearest control beside it, outwards; from
 * a dialog or a menu back to where it came from. A page that moves the focus itself is left alone.
 *
 * Called once, before the first page; returns the way to stop.
 */
export function keepFocus(page: Document): () => void {
  const stop = new AbortController();
  /** What has the focus, and the last that had it below the layers. */
  let current: Element | null = null;
  let below: Element | null = null;

  /** Was it a key that was used last, and not a pointer? */
  let byKey = false;

  const nowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;

  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    current = target;
    if (!target.closest(LAYERS)) below = target;
  }
  /** A press beside everything, or another window: somebody took the focus away, and it is not given back. */
  function onBlur({ target }: FocusEvent): void {
    queueMicrotask(() => {
      if (!current || target !== current || !nowhere() || !isThere(current)) return;
      if (below === current) below = null;
      current = null;
    });
  }
  function onChange(records: readonly MutationRecord[]): void {
    const before = current;
    if (below && !isThere(below)) below = standIn(below, records);
    if (!before || isThere(before)) return;
    // A page that has moved the focus itself, or a browser that has not noticed yet.
    if (!nowhere() && page.activeElement !== before) return;
    const next = layerStands(before, records) ? standIn(before, records) : below;
    current = next;
    if (!(next instanceof HTMLElement)) return;
    // Without scrolling: a hand may be on its way to something else on the page. Who works by keys must see the place.
    next.focus({ preventScroll: true });
    if (byKey && 'scrollIntoView' in next) next.scrollIntoView({ block: 'nearest' });
  }

  const observer = new MutationObserver(onChange);
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  });
  page.addEventListener('keydown', () => (byKey = true), { capture: true, signal: stop.signal });
  page.addEventListener('pointerdown', () => (byKey = false), { capture: true, signal: stop.signal });
  page.addEventListener('focusin', onFocus, { signal: stop.signal });
  page.addEventListener('focusout', onBlur, { signal: stop.signal });
  return () => {
    observer.disconnect();
    stop.abort();
  };
}

/** Can it keep the focus? Asked at each change of the page, so nothing here makes the browser draw. */
const isThere = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && !element.closest('[hidden], [inert]');

/** Not drawn is not there; a page without a layout, as in tests, draws everything. */
const isShown = (element: Element): boolean =>
  !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });

/** Is what has lost its control still open around it? */
function layerStands(gone: Element, records: readonly MutationRecord[]): boolean {
  const layer = gone.closest(LAYERS);
  return layer ? layer.isConnected : (placeOf(gone, records)?.parent.isConnected ?? true);
}

interface Place {
  readonly parent: Element;
  /** What stands after it; null where it was last. */
  readonly next: Node | null;
}

/** Where an element stood before it was taken out: the place of the outermost part of the page that went with it. */
function placeOf(gone: Element, records: readonly MutationRecord[]): Place | null {
  let place: Place | null = null;
  let inner: Node = gone;
  for (const { target, removedNodes, nextSibling } of records)
    for (const node of removedNodes) {
      if (!(target instanceof Element) || !node.contains(inner)) continue;
      // Another page came: where reading begins there is for that page to say.
      if (node instanceof Element && (node.matches('main') || node.querySelector('main'))) return null;
      place = { parent: target, next: nextSibling };
      inner = target;
    }
  return place;
}

/** What has the focus instead of a control that went: in its place, after it, before it, or further out. */
function standIn(gone: Element, records: readonly MutationRecord[]): Element | null {
  const place: Place | null = gone.isConnected
    ? gone.parentElement && { parent: gone.parentElement, next: gone.nextSibling }
    : placeOf(gone, records);
  if (!place?.parent.isConnected) return null;
  const came = records.flatMap(({ target, addedNodes }) => (target === place.parent ? [...addedNodes] : []));
  // Who reads from a heading reads on from the one in its place: a control there would be pressed by the next Enter.
  if (gone.matches('h1, h2, h3')) return headingAmong(came, gone.tagName);
  const [inPlace] = came.flatMap((node) => (node instanceof Element ? controlsIn(node) : []));
  return inPlace ?? beside(place);
}

function headingAmong(came: readonly Node[], tag: string): Element | null {
  const [heading] = came
    .flatMap((node) =>
      node instanceof HTMLElement ? [node, ...node.querySelectorAll<HTMLElement>(tag)] : [],
    )
    .filter((one) => one.tagName === tag);
  if (heading) heading.tabIndex = -1;
  return heading ?? null;
}

/** The first control after a place, else the one before it, in the nearest part of the page that has any. */
function beside({ parent, next }: Place): Element | null {
  const isNext = (one: Element): boolean => next !== null && (next.contains(one) || follows(next, one));
  const inside = controlsIn(parent);
  const near = inside.find(isNext) ?? firstOf(parent, inside.at(-1));
  if (near) return near;
  for (let inner = parent; inner.parentElement; inner = inner.parentElement) {
    if (inner.matches('main, dialog')) return inner.querySelector('h1[tabindex], h2[tabindex]');
    const around = inner.parentElement;
    const there = controlsIn(around);
    const found =
      there.find((one) => follows(inner, one)) ??
      firstOf(
        around,
        there.findLast((one) => follows(one, inner)),
      );
    if (found) return found;
  }
  return null;
}

const follows = (one: Node, other: Node): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) && !one.contains(other);

/** The first control of the part of `around` that holds this one: the text of the row before, never its way to delete it. */
function firstOf(around: Element, control: Element | undefined): Element | undefined {
  const part = [...around.children].find((child) => control && child.contains(control));
  return part && controlsIn(part)[0];
}

const controlsIn = (around: Element): readonly Element[] =>
  [...(around.matches(CONTROLS) ? [around] : []), ...around.querySelectorAll(CONTROLS)].filter(
    (one) => isThere(one) && !one.matches('[tabindex="-1"], [aria-hidden="true"]') && isShown(one),
  );
