import type { Place } from '#domain/process/place.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { Icon } from '#ui/icon.tsx';
import css from './unclear-mark.module.css';
import { useUnclear } from './use-unclear.ts';

/** The mark of a field or row that is not clear yet, as it is looked at; nothing where it is clear. */
export function UnclearMark({ place }: { place: Place }) {
  const spokenIn = useSpokenIn();
  const text = useUnclear()(place);
  return (
    text !== '' && (
      <p className={css['unclear']}>
        <Icon name="hourglass" size={16} />
        <span className="as-written" lang={spokenIn(text)}>
          {text}
        </span>
      </p>
    )
  );
}
