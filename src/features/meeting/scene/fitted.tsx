import { use, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePagesOf } from '#session/room/use-page-of-scene.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './fitted.module.css';
import { WallContext } from './wall-context.ts';

/** From the roomiest to the tightest: text of 44, 36 and 32 px on a screen of 1920, a list in two columns before it shrinks. */
const LOOKS = {
  text: ['large', 'middle', 'small'],
  list: ['large', 'large pair', 'middle pair', 'small pair'],
  lines: ['large', 'middle', 'small'],
} as const;

/**
 * Text on the wall, where nobody can scroll: it takes the roomiest look it fits in, and is laid on pages where it fits
 * in none. Nothing is cut off. Pages are turned by the ways the room is moved. `lines` are one below another at any size.
 */
export function Fitted({ as, children }: { as: keyof typeof LOOKS; children: ReactNode }) {
  const { room } = useWords('meetingRoom');
  const { scene, counts } = use(WallContext);
  const pages = usePagesOf(scene);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(pages);

  useLayoutEffect(() => {
    latest.current = pages;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    function fit(): void {
      if (!element) return;
      let of = 1;
      for (const look of LOOKS[as]) {
        element.dataset['look'] = look;
        of = pagesOf(element);
        if (of === 1) break;
      }
      if (counts && latest.current.of !== of) latest.current.tell(of);
    }
    fit();
    // The screen may change, a letter may be typed in another window, and the typeface may come late.
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    const texts = new MutationObserver(fit);
    texts.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      sizes.disconnect();
      texts.disconnect();
    };
  }, [as, counts]);

  return (
    <div className={css['window']} data-pages>
      <div
        ref={box}
        className={css['pages']}
        style={{ transform: `translateX(calc(${-pages.at} * (100% + var(--gutter))))` }}
      >
        {children}
      </div>
      {pages.of > 1 && <p className={css['page']}>{room.pageOf(pages.at + 1, pages.of)}</p>}
    </div>
  );
}

/** How many pages the columns of a box take. What is wider than it may be by a hair is no page. */
function pagesOf(element: HTMLElement): number {
  const gutter = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
  const { scrollWidth, clientWidth } = element;
  return clientWidth === 0
    ? 1
    : Math.max(1, Math.ceil((scrollWidth + gutter) / (clientWidth + gutter) - 0.05));
}
