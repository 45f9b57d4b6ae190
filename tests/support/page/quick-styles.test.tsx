import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

const PLAIN = '<p>a <b>b</b></p><ul><li>c</li></ul><table><tbody><tr><td>d</td></tr></tbody></table>';
const PAGES = {
  'plain elements': PLAIN,
  'a hidden part': `<section hidden>${PLAIN}</section>`,
  'what is written on an ancestor': `<div style="visibility: hidden; pointer-events: none">${PLAIN}</div>`,
  'what is written on itself': '<p style="display: none">a</p><p style="opacity: 0">b</p><p>c</p>',
  'a folded part': `<details><summary>a</summary>${PLAIN}</details>`,
  'an open part': `<details open><summary>a</summary>${PLAIN}</details>`,
  'a closed dialog': `<dialog>${PLAIN}</dialog><dialog open>${PLAIN}</dialog>`,
  'fields of every type':
    '<input><input type="hidden"><input type="checkbox"><textarea></textarea><button>a</button>',
  'hidden rows': '<table><tbody hidden><tr hidden><td>a</td></tr></tbody></table>',
  'what has a sheet of its own': `<style>p { display: none }</style>${PLAIN}`,
};
const SEEN_BY = ['display', 'visibility', 'pointerEvents', 'opacity'] as const;

const howSeen = (styles: Window, page: Document) =>
  [...page.body.querySelectorAll('*')].map((element) => {
    const style = styles.getComputedStyle(element);
    return [element.localName, ...SEEN_BY.map((property) => style[property])];
  });

test.each(Object.entries(PAGES))('%s are seen as in a page that looks every style up', (_name, html) => {
  const slow = new JSDOM(`<body>${html}</body>`).window;
  document.body.innerHTML = html;
  const quick = [howSeen(window, document), howSeen(window, document)];
  document.body.innerHTML = '';
  const expected = howSeen(slow as unknown as Window, slow.document);
  expect(quick).toEqual([expected, expected]);
});
