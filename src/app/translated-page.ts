/**
 * A browser that translates the page moves each text into elements of its own (`<font>`), behind the back of React,
 * which then takes a node away, or puts one before it, where the node no longer stands, and the whole page falls. With
 * this, it is done to what stands there in its place. Called once, before the first page; returns the way to stop.
 */
export function surviveTranslation({ prototype }: { readonly prototype: Node }): () => void {
  const own = {
    insertBefore: Reflect.get(prototype, 'insertBefore') as (added: Node, before: Node | null) => Node,
    removeChild: Reflect.get(prototype, 'removeChild') as (gone: Node) => Node,
  };
  Object.assign(prototype, {
    insertBefore<T extends Node>(this: Node, added: T, before: Node | null): T {
      return own.insertBefore.call(this, added, standIn(this, before)) as T;
    },
    removeChild<T extends Node>(this: Node, gone: T): T {
      const there = standIn(this, gone);
      if (there) own.removeChild.call(this, there);
      return gone;
    },
  });
  return () => Object.assign(prototype, own);
}

/** The child of `parent` that holds `node` now, or null when it is nowhere in there. */
function standIn(parent: Node, node: Node | null): Node | null {
  let at = node;
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at;
}

/** Says whether the page is being translated, now and each time it changes. Returns the way to stop. */
export function watchTranslation(page: Document, onChange: (translated: boolean) => void): () => void {
  const root = page.documentElement;
  // Chrome and Edge mark the page by a class; older Edge by an attribute of each text it has translated.
  const isTranslated = (): boolean =>
    /\btranslated-(ltr|rtl)\b/.test(root.className) || page.querySelector('title[_msttexthash]') !== null;
  const tell = (): void => onChange(isTranslated());
  const observer = new MutationObserver(tell);
  observer.observe(root, { attributes: true, attributeFilter: ['class', 'lang'] });
  tell();
  return () => observer.disconnect();
}
