import { useEffect, useRef } from 'react';

/**
 * Says which page this is: the title of the window, and, each time one comes to its address, the focus on its first
 * heading and the top of the page in sight. Who uses the keyboard or hears the page begins there, not where the page
 * before was left. A page whose heading comes later is waited for; `null` is no title yet.
 */
export function useArrivedPage(title: string | null): void {
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  useEffect(() => {
    // What stands after «?» is a place on the same page.
    const [address = ''] = window.location.hash.split('?');
    const heading = document.querySelector<HTMLElement>('main h1, h1');
    if (arrived.current === address || !heading) return;
    arrived.current = address;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
}
