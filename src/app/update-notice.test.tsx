import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { update, updateNow } = said.shell.frame;

/** A browser where a new version waits. */
function newVersionWaits(): void {
  const registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: { postMessage: () => undefined },
    update: () => Promise.resolve(),
  });
  const workers = Object.assign(new EventTarget(), {
    controller: {},
    register: () => Promise.resolve(registration),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));
}

test.each(['room', 'facilitator'] as const)(
  'a new version is not offered in the %s, and is when the meeting is left',
  async (page) => {
    newVersionWaits();
    const process = processWith({});
    const app = await openApp({ at: routes[page](process.id), processes: [process] });
    expect(screen.queryByText(update)).not.toBeInTheDocument();
    await app.goTo(routes.process(process.id));
    expect(await screen.findByText(update)).toBeVisible();
    expect(screen.getByRole('button', { name: updateNow })).toBeVisible();
  },
);
