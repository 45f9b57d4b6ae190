import { fireEvent, waitFor, within } from '@testing-library/react';
import { AFTERWARDS_PARTS, routes } from '#desk/routes.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import type { OpenApp } from '../page/open-app.tsx';
import { wholeStep } from '../page/open-step.ts';
import type { RowPage } from './row-place.ts';

const OTHER_PAGES: Readonly<Record<string, (id: string) => string>> = {
  start: routes.start,
  knowledge: () => routes.knowledge(),
  settings: routes.settings,
  invite: routes.invite,
  overview: routes.process,
};

const addressOf = (page: RowPage, { id }: Process): string => {
  const part = AFTERWARDS_PARTS.find((one) => page === `follow-up/${one}`);
  const step = steps.find((one) => one.id === page);
  const address = part
    ? routes.afterwards(id, part)
    : step
      ? routes.step(id, step.id)
      : OTHER_PAGES[page]?.(id);
  if (address === undefined) throw new Error(`Where is ${page}?`);
  return address;
};

/** The way to the rest of a list. */
const MORE = /^Vis \d+ til$/;

const GUIDANCE = 'h1 ~ [aria-controls="guidance"]';
/** What is folded away is not drawn before it is opened. */
const opensHidden = (button: HTMLElement): boolean =>
  document.getElementById(button.getAttribute('aria-controls') ?? '')?.hidden === true;

/** Everything a person can read on a page, with what is folded away opened and every tab pressed. */
export async function readPage(app: OpenApp, page: RowPage, process: Process): Promise<string> {
  // Each page says its title when it stands: the one before may still be drawn when the address is another.
  document.title = '';
  await app.goTo(addressOf(page, process));
  await waitFor(() => {
    if (document.title === '') throw new Error(`${page} does not stand yet.`);
  });
  await wholeStep();
  const main = (): HTMLElement => within(document.body).getByRole('main');
  const texts = [textsHere()];
  for (const tab of within(main()).queryAllByRole('tab')) {
    fireEvent.click(tab);
    texts.push(await waitFor(textsHere));
  }
  // A button that opens what stands right under it. Menus say what may be done, and are left alone.
  const closed = [
    ...document.querySelectorAll<HTMLElement>('main [aria-controls]:not([aria-haspopup])'),
  ].filter((button) => button.ariaExpanded === 'false' || button.matches(GUIDANCE) || opensHidden(button));
  for (const button of closed) {
    fireEvent.click(button);
    await wholeStep();
    texts.push(textsHere());
  }
  for (const more of within(document.body).queryAllByRole('button', { name: MORE })) {
    fireEvent.click(more);
    texts.push(textsHere());
  }
  return texts.join('\n');
}

/** Texts, what stands in fields, and where links lead. */
function textsHere(): string {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode())
    if (!nodes.currentNode.parentElement?.closest('script, style'))
      texts.push(nodes.currentNode.textContent ?? '');
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].flatMap(
    ({ value, placeholder }) => [value, placeholder],
  );
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return [...texts, ...fields, ...links].join('\n').replaceAll('\u00a0', ' ');
}
