import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { id } = processWith({});
const ADDRESSES = [
  ...[
    routes.settings(),
    routes.process(id),
    routes.meeting(id),
    routes.closing(id, 'needs'),
    routes.versions(id),
  ],
  ...[routes.collect(id), routes.invite(id), routes.step(id, 'about'), routes.step(id, 'stakeholders')],
  ...[routes.export(id), routes.facilitator(id), '/answer', '/received/x', '/p/missing', '/nowhere'],
  routes.start(),
];

test('every page has a title of its own, and reading begins at its heading', async () => {
  const app = await openApp({ processes: [processWith({ about: { processName: 'Hjerte' } })] });
  const titles: string[] = [];
  for (const address of ADDRESSES) {
    document.title = 'another page';
    await app.goTo(address);
    await waitFor(() => {
      const [heading] = screen.getAllByRole('heading', { level: 1 });
      expect(heading, address).toHaveFocus();
      expect(document.title, address).not.toBe('another page');
    });
    expect(document.title, address).toMatch(new RegExp(`Hjerte|${said.shell.appName}`));
    titles.push(document.title);
  }
  expect(new Set(titles).size).toBe(ADDRESSES.length);
});
