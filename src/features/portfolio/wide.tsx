import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './portfolio.module.css';

/** Holds a table that can be wider than the page: then the keyboard reaches it, and its arrow keys scroll it. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const measure = (): void => {
      const { scrollWidth = 0, clientWidth = 0 } = area.current ?? {};
      setWider(scrollWidth > clientWidth + 1);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [children]);
  return (
    <div
      ref={area}
      className={css['wide']}
      role={isWider ? 'group' : undefined}
      aria-label={isWider ? label : undefined}
      tabIndex={isWider ? 0 : undefined}
    >
      {children}
    </div>
  );
}
