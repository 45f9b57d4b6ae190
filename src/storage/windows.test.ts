import { afterEach, expect, test, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { createWindowChannel, type WindowChannel, type WindowMessage } from './windows.ts';

const changes: readonly Change[] = [
  { kind: 'set', step: 'about', path: ['unitName'], value: 'Øye' },
  { kind: 'insert', step: 'mapping', path: ['units'], row: { id: 'r1' }, before: 'r0' },
  { kind: 'move', step: 'mapping', path: ['units'], row: 'r1' },
  { kind: 'remove', step: 'mapping', path: ['units'], row: 'r1' },
];

const opened: WindowChannel[] = [];
const open = (id: string): WindowChannel => {
  const channel = createWindowChannel(id);
  opened.push(channel);
  return channel;
};
const listen = (channel: WindowChannel): WindowMessage[] => {
  const heard: WindowMessage[] = [];
  channel.onMessage((message) => heard.push(message));
  return heard;
};

afterEach(() => {
  vi.unstubAllGlobals();
  for (const channel of opened.splice(0)) channel.close();
});

test('another window with the same process hears of changes, replacing and removing; this one does not', async () => {
  const [here, there, elsewhere] = [open('a'), open('a'), open('b')];
  const [own, heard, other] = [listen(here), listen(there), listen(elsewhere)];
  here.announce(changes);
  here.announceWhole('replaced');
  here.announceWhole('removed');
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(heard).toEqual([{ kind: 'changes', changes }, { kind: 'replaced' }, { kind: 'removed' }]);
  expect(own).toEqual([]);
  expect(other).toEqual([]);
});

test('one who listens for changes hears those only, until it stops', async () => {
  const [here, there] = [open('a'), open('a')];
  const heard = listen(there);
  const onChanges = vi.fn();
  const stop = there.onChanges(onChanges);
  here.announceWhole('replaced');
  here.announce(changes);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  stop();
  here.announce(changes);
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(onChanges).toHaveBeenCalledExactlyOnceWith(changes);
});

test('messages that are not understood are not followed', async () => {
  const heard = listen(open('a'));
  const raw = new BroadcastChannel('brukerpanelveilederen/process/a');
  const set = changes[0];
  for (const message of [
    null,
    'changes',
    [],
    { kind: 'other' },
    { kind: 'changes' },
    { kind: 'changes', changes: [null] },
    { kind: 'changes', changes: [{ ...set, path: [] }] },
    { kind: 'changes', changes: [{ ...set, path: [1] }] },
    { kind: 'changes', changes: [{ ...set, kind: 'swap' }] },
    { kind: 'changes', changes: [{ ...set, kind: 'insert', row: {} }] },
    { kind: 'changes', changes: [{ ...set, kind: 'remove' }] },
    { kind: 'changes', changes: [set, { kind: 'set' }] },
    { kind: 'removed' },
  ])
    raw.postMessage(message);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  raw.close();
  expect(heard).toEqual([{ kind: 'removed' }]);
});

test('a closed channel says and hears nothing', async () => {
  const [here, there, third] = [open('a'), open('a'), open('a')];
  const [heard, last] = [listen(there), listen(third)];
  there.close();
  here.announce(changes);
  here.close();
  here.announce(changes);
  here.announceWhole('removed');
  await vi.waitFor(() => expect(last).toHaveLength(1));
  expect(heard).toEqual([]);
});

test('a browser without BroadcastChannel is silent and throws nothing', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = open('a');
  const heard = listen(channel);
  channel.announce(changes);
  channel.announceWhole('removed');
  expect(heard).toEqual([]);
});
