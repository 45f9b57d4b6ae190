const PRESSED = 'button, a[href], summary, [role="button"], [role="link"], [role="menuitem"]';

/**
 * What is pressed on the page under another name than the words seen on it, one line each. Who speaks to the machine says
 * what is seen, so a name begins with that and may go on («Last ned Word: Mandat»).
 */
export const namesThatDiffer = (page: Document = document): readonly string[] =>
  [...page.querySelectorAll(PRESSED)].flatMap((control) => {
    const name = control.getAttribute('aria-label');
    const seen = seenOn(control);
    return name === null || seen === '' || plain(name).startsWith(seen)
      ? []
      : [`«${seen}» is called «${name}»`];
  });

/** Case and the signs between words are not spoken. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function seenOn(control: Element): string {
  const copy = control.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.sr-only, [aria-hidden="true"], svg, [hidden]'))
    hidden.remove();
  return plain(copy.textContent);
}
