/** Attributes that can make the browser's own style sheet show an element otherwise than others of its name. */
const TELLING = ['style', 'hidden', 'popover', 'open', 'dir'];
/** Elements that are shown or hidden by more than their own name. */
const OTHERWISE = new Set(['dialog', 'details']);

const isPlain = (element: Element): boolean =>
  !OTHERWISE.has(element.localName) && !TELLING.some((name) => element.hasAttribute(name));

/** Whether nothing here can be styled but by the browser's own sheet, and by that from the element's name alone. */
function isStyledByName(element: Element): boolean {
  if (!isPlain(element) || element.ownerDocument.styleSheets.length > 0) return false;
  const parent = element.parentElement;
  if (parent?.localName === 'details') return false;
  for (let above = parent; above !== null; above = above.parentElement) {
    if (above.hasAttribute('style') || above.hasAttribute('hidden')) return false;
  }
  return true;
}

/**
 * Lets the page answer quickly how an element is styled. jsdom reads its whole style sheet anew for every element after each
 * change of the page, and Testing Library asks for each element it looks at: a fifth of the time the page tests took. Where
 * no style is written, elements of one name have one answer, and it is asked for once.
 *
 * What is promised is what decides whether a person sees and reaches an element: `display`, `visibility`, `pointerEvents`
 * and `opacity` are as jsdom gives them. Margins of lists inside lists, or the outline of the focused element, need not be.
 */
export function answerStylesQuickly(): void {
  const asked = window.getComputedStyle.bind(window);
  const byName = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo !== undefined && pseudo !== null) return asked(element, pseudo);
    if (!isStyledByName(element)) return asked(element);
    const name = `${element.namespaceURI ?? ''} ${element.localName} ${element.getAttribute('type') ?? ''}`;
    const known = byName.get(name);
    if (known) return known;
    const style = asked(element);
    byName.set(name, style);
    return style;
  };
}
