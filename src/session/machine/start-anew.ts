/**
 * Loads the page anew where somebody serves it now; else the browser would put a page of its own in its place. Firefox remembers
 * of a part that once did not come that it does not come, for as long as the page lives, and asks nobody again. `before` is done where
 * the page goes, and only there.
 */
export async function startAnew(before?: () => void): Promise<void> {
  const { pathname, search } = window.location;
  const isServed = await fetch(pathname + search, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isServed) return;
  before?.();
  window.location.reload();
}
