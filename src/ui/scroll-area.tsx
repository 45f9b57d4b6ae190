import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ScrollAreaProps {
  /** What it holds, for who hears the page. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds texts that can be too many for it: then the keyboard reaches it, and its arrow keys scroll it. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const [tooMany, setTooMany] = useState(false);
  useEffect(() => {
    const measure = (): void => {
      const { scrollHeight = 0, clientHeight = 0 } = area.current ?? {};
      setTooMany(scrollHeight > clientHeight + 1);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [children]);
  return (
    <div
      ref={area}
      className={className}
      role={tooMany ? 'region' : undefined}
      aria-label={tooMany ? label : undefined}
      tabIndex={tooMany ? 0 : undefined}
    >
      {children}
    </div>
  );
}
