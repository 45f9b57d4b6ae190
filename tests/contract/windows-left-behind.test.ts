import { afterEach, describe, expect, test } from 'vitest';
import type { WindowLine, WindowMessage } from '#storage/windows.ts';
import type { WindowsGiven } from '#storage/windows/create-windows.ts';
import { browsers, createBrowserMemory } from '../support/windows.ts';

const LEFT = 'brukerpanelveilederen/unstored/a/';
const opened: WindowLine[] = [];
afterEach(() => {
  for (const line of opened.splice(0)) line.close();
});

describe.each(browsers)('what a window %s had not stored when its page went', (_name, makeBrowser) => {
  function browser() {
    const { newWindow } = makeBrowser();
    const open = (given?: WindowsGiven): WindowLine => {
      const line = newWindow(given).open('a');
      opened.push(line);
      return line;
    };
    return {
      newWindow,
      open,
      named: (name: string, memory = createBrowserMemory()) => open({ memory, nameOfLine: () => name }),
    };
  }
  const left: WindowMessage = {
    kind: 'changes',
    changes: [{ kind: 'set', step: 'plan', path: ['purpose'], value: 'typed' }],
    sent: { by: 'w', upTo: 1 },
  };

  test('is found by the next window, until all is stored', () => {
    const { named } = browser();
    const memory = createBrowserMemory();
    expect(named('a', memory).leaveBehind([left])).toBe(true);
    const next = named('b', memory);
    expect(next.leftBehind()).toEqual([left]);
    // Not stored yet: a window that goes in the meantime leaves it to the one after.
    expect(named('c', memory).leftBehind()).toEqual([left]);
    next.leaveBehind([]);
    expect(named('d', memory).leftBehind()).toEqual([]);
  });

  test('is the latest of each window, and nothing once that window has stored it', () => {
    const { named } = browser();
    const memory = createBrowserMemory();
    const [one, other] = [named('a', memory), named('b', memory)];
    one.leaveBehind([left]);
    one.leaveBehind([left, left]);
    other.leaveBehind([left]);
    expect(named('c', memory).leftBehind()).toHaveLength(3);
    one.leaveBehind([]);
    expect(named('d', memory).leftBehind()).toEqual([left]);
  });

  test('is said not to be kept where there is no memory, or it takes nothing', () => {
    const { open, named } = browser();
    const full = {
      ...createBrowserMemory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect([open().leaveBehind([left]), named('a', full).leaveBehind([left])]).toEqual([false, false]);
  });

  test('is passed over where it cannot be read', () => {
    const { named } = browser();
    const memory = createBrowserMemory();
    for (const [name, text] of Object.entries({
      half: '[{"kind":',
      other: '{"kind":"changes"}',
      odd: '[1,{"kind":"hello"}]',
    }))
      memory.setItem(`${LEFT}${name}`, text);
    memory.setItem(`${LEFT}good`, JSON.stringify([left]));
    expect(named('a', memory).leftBehind()).toEqual([left]);
  });

  test('is forgotten with where the room was when the process is gone for good, and no other process with it', () => {
    const { named, newWindow } = browser();
    const memory = createBrowserMemory();
    const line = named('a', memory);
    line.leaveBehind([left]);
    line.parts.set('place', 'step 3');
    memory.setItem('brukerpanelveilederen/unstored/b/x', JSON.stringify([left]));
    newWindow({ memory }).forget('a');
    const again = named('b', memory);
    expect([again.leftBehind(), again.parts.get('place'), memory.length]).toEqual([[], undefined, 1]);
  });
});
