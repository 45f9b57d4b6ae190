import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import { matchPath, Router, UNSAFE_createHashHistory as createHashHistory } from 'react-router';
import { PATTERNS } from '#desk/routes.ts';
import { exportStep } from '#domain/guide/steps/export.ts';
import { steps } from '#domain/guide/steps.ts';

/** Pages that one program draws at many addresses. Its code is there when one of them is shown. */
const SEQUENCES: readonly ((path: string) => boolean)[] = [
  (path) => {
    const { stepId } = matchPath(PATTERNS.step, path)?.params ?? {};
    return stepId !== exportStep.id && steps.some(({ id }) => id === stepId);
  },
  (path) => Boolean(matchPath(PATTERNS.answer, path) ?? matchPath(PATTERNS.answerPage, path)),
];

const isNextInSequence = (from: string, to: string): boolean =>
  SEQUENCES.some((holds) => holds(from) && holds(to));

/**
 * The page follows the address after «#», as with `HashRouter`. That one draws every page in small parts, with a frame of the old page
 * between them, so that the old one can stay until the program of the next has come. Between the steps of the guide, and between the
 * pages of an answer, there is nothing to wait for: the next is drawn at once, and a press is answered a third sooner on a slow machine.
 */
export function HashPages({ children }: { children: ReactNode }) {
  const [history] = useState(() => createHashHistory({ v5Compat: true }));
  const [{ action, location }, setShown] = useState(() => ({
    action: history.action,
    location: history.location,
  }));
  useLayoutEffect(() => {
    let shown = history.location.pathname;
    return history.listen((next) => {
      const before = shown;
      shown = next.location.pathname;
      if (shown !== before) leaveMain();
      const show = (): void => setShown({ action: next.action, location: next.location });
      if (isNextInSequence(before, shown)) show();
      else startTransition(show);
    });
  }, [history]);
  return (
    <Router location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}

/**
 * Takes the focus from the page that is being left. A browser that finds the focus in what is taken away lays out the whole page once
 * more before it goes. What was written there is told first, as when somebody leaves the field.
 */
function leaveMain(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('main') && !focused.closest('[data-leads]'))
    focused.blur();
}
