import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';
import { surviveTranslation } from './translated-page.ts';

let stop = (): void => undefined;
beforeEach(() => {
  stop = surviveTranslation(Node);
});
afterEach(() => {
  stop();
  document.documentElement.className = '';
});

const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** As a browser translates: every text is moved into elements of its own. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  for (const text of texts) {
    const outer = font();
    const inner = outer.appendChild(font());
    text.parentNode?.replaceChild(outer, text);
    inner.append(text);
  }
  document.documentElement.className = 'translated-ltr';
}

test('a page that the browser translates goes on, says so, and keeps what is written', async () => {
  const app = await openStep('about');
  await act(async () => {
    translate();
    await Promise.resolve();
  });
  expect(await screen.findByText(said.shell.error.translated)).toBeVisible();
  await app.write(said.steps.about.fields.leader.label, 'Åse');
  translate();
  await app.press(new RegExp(`^${said.shell.frame.undo}`));
  await app.press(new RegExp(`^${said.shell.frame.redo}`));
  await app.goTo('/p/p1/mapping');
  expect(screen.queryByRole('heading', { name: said.shell.error.title })).not.toBeInTheDocument();
  expect((await app.saved()).answers['about']).toEqual({ leader: 'Åse' });
});
