import { createContext, use, useLayoutEffect, useState, type ReactNode } from 'react';
import { useKeyDown } from '#ui/use-key-down.ts';
import { KEY_USERS, commandOf, type CommandOf, type KeyUser, type Struck } from './meeting-keys.ts';
import { lettersOn } from './use-letters.ts';

/** What is done for each command of a user; one that is left out or null is not taken, and the next user is asked. */
type Deeds<C extends string = string> = Readonly<Partial<Record<C, ((struck: Struck) => void) | null>>>;
interface User {
  readonly deeds: Deeds;
  readonly isMuted: () => boolean;
}
type Users = Map<KeyUser, User>;

const KeysContext = createContext<Users | null>(null);

/** Hears the keys of a window of the meeting, in one place, for everything in it that uses keys. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [users] = useState<Users>(() => new Map());
  useKeyDown('window', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (take(users, struckIn(event))) event.preventDefault();
  });
  return <KeysContext value={users}>{children}</KeysContext>;
}

/** A part of the page that hears no keys: a picture of another window. */
export function NoKeys({ children }: { children: ReactNode }) {
  return <KeysContext value={null}>{children}</KeysContext>;
}

/**
 * Takes keys as `user` for as long as the component stands; one at a time for each user. While `isMuted` says yes, only
 * keys that count in a text are taken.
 */
export function useKeys<U extends KeyUser>(
  user: U,
  deeds: Deeds<CommandOf<U>>,
  isMuted: () => boolean = never,
): void {
  const users = use(KeysContext);
  // With the screen, not after it: a key struck the moment the question stands there counts.
  useLayoutEffect(() => {
    const mine = { deeds, isMuted };
    users?.set(user, mine);
    return () => {
      if (users?.get(user) === mine) users.delete(user);
    };
  }, [users, user, deeds, isMuted]);
}

const never = (): boolean => false;

function struckIn(event: KeyboardEvent): Struck {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return {
    key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
    digit: digit === undefined ? null : Number(digit),
    shift: event.shiftKey,
    repeat: event.repeat,
    target: event.target instanceof HTMLElement && event.target !== document.body ? event.target : null,
  };
}

/** Gives the key to the first user that does something with it; false where nobody does. */
function take(users: Users, struck: Struck): boolean {
  if (struck.target?.closest('dialog, [role="menu"]')) return false;
  // With nothing in focus Escape is the browser's: it closes a dialog or leaves the full screen.
  if (struck.key === 'Escape' && !struck.target) return false;
  if (scrollsItself(struck)) return false;
  // A person whose voice or hand strikes single keys by accident turns them off (WCAG 2.1.4).
  if (struck.key.length === 1 && !lettersOn()) return false;
  for (const name of KEY_USERS) {
    const user = users.get(name);
    const found = user && commandOf(name, struck);
    if (!found) continue;
    const { command, whileWriting, repeats } = found;
    const deed = user.deeds[command];
    if (!deed || (!whileWriting && (user.isMuted() || isOfControl(struck)))) continue;
    if (!struck.repeat || repeats) deed(struck);
    return true;
  }
  return false;
}

/** A long text is read in its own box; at either end of it the key is the room's again. */
function scrollsItself({ key, target }: Struck): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  const { scrollTop, scrollHeight, clientHeight } = target;
  if (key === 'PageUp') return scrollTop > 0;
  return key === 'PageDown' && scrollTop + clientHeight < scrollHeight - 1;
}

const TEXT = 'textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]';

/** Does the control that has the focus use this key itself? */
function isOfControl({ key, target }: Struck): boolean {
  if (!target) return false;
  if (target.matches(TEXT)) return true;
  if (key === 'Enter') return target.matches('button, a, input, summary');
  return key.startsWith('Arrow') && target.matches('input[type="radio"]');
}
