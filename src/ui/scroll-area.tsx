import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ScrollAreaProps {
  /** What it holds, for who hears the page. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds what can be too high or too wide for it: then the keyboard reaches it, and its arrow keys scroll it. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const measure = (): void => {
      const { scrollHeight = 0, clientHeight = 0, scrollWidth = 0, clientWidth = 0 } = area.current ?? {};
      setTooLarge(scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
      setOver(scrollWidth > clientWidth + 1);
    };
    measure();
    // What it holds grows with the letters too, where somebody asks for larger ones or more room between them.
    const sizes = new ResizeObserver(measure);
    for (const part of [area.current, ...(area.current?.children ?? [])]) if (part) sizes.observe(part);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [children]);
  return (
    <div
      ref={area}
      className={className}
      data-over={over || undefined}
      // No landmark: it often stands in a region of the same name.
      role={tooLarge ? 'group' : undefined}
      aria-label={tooLarge ? label : undefined}
      tabIndex={tooLarge ? 0 : undefined}
    >
      {children}
    </div>
  );
}
