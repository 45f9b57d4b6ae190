/**
 * May a page at this origin open a line here? Browsers always say where a page is from; what says nothing is no browser, and has
 * a token or gets nowhere.
 * @param {string} wanted The address of the pages; empty: the host that was asked for.
 * @param {import('node:http').IncomingMessage} request
 */
export function isFromHere(wanted, { headers }) {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return wanted === '' ? URL.parse(origin)?.host === host : origin === wanted;
}
