import { useEffect, useId, useRef } from 'react';
import type { Place } from '#domain/process/place.ts';
import css from './scene.module.css';
import { UnclearMark } from './unclear-mark.tsx';

interface HeadProps {
  readonly text: string;
  readonly lead?: string;
  readonly help?: string | undefined;
  /** What is asked about, where it is only looked at: marked when it is not clear yet. */
  readonly place?: Place | undefined;
}

/**
 * The question the room looks at, as large as it may be: a long one steps down a size. It takes the focus when the
 * room moves, so that a screen reader reads it and the keys go to the room and not to what stood here before.
 */
export function SceneHead({ text, help, lead, place }: HeadProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={css['head']}>
      <h2
        ref={heading}
        tabIndex={-1}
        // The name of a group is no question yet; it comes with the question that stands under it.
        aria-describedby={lead ? id : undefined}
        className={css['heading']}
        data-length={text.length > 160 ? 'huge' : text.length > 56 ? 'long' : undefined}
      >
        {text}
      </h2>
      {lead && (
        <p id={id} className={css['lead']}>
          {lead}
        </p>
      )}
      {help && <p className={css['help']}>{help}</p>}
      {place && <UnclearMark place={place} />}
    </header>
  );
}
