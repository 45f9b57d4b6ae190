import { use, useId, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { SentenceContext } from './sentence.ts';
import css from './field.module.css';

interface FieldProps {
  readonly label: string;
  /** People's own words in the label. */
  readonly own?: readonly string[] | undefined;
  readonly hideLabel?: boolean;
  readonly help?: string | undefined;
  readonly prompts?: readonly string[] | undefined;
  readonly advice?: readonly string[] | undefined;
  /** Stands on the line of the label, to the right of it. */
  readonly aside?: ReactNode;
  /** Gets the ids that tie the control to its label and description. */
  readonly children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/**
 * Label, help and advice around one control, tied together for screen readers. Each part says what it is
 * (`data-part`), so that fields side by side can stand on common lines.
 */
export function Field({ label, own, hideLabel = false, help, prompts, advice, aside, children }: FieldProps) {
  const id = useId();
  const drawn = use(SentenceContext);
  const described = [help && `${id}-help`, prompts && `${id}-prompts`, advice?.length && `${id}-advice`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={css['field']}>
      <div className={hideLabel ? 'sr-only' : css['withButton']} data-part="label">
        <label className={css['label']} htmlFor={id}>
          {drawn(label, own)}
        </label>
        {aside}
      </div>
      {help && (
        <p id={`${id}-help`} className={`small ${css['help'] ?? ''}`} data-part="help">
          {help}
        </p>
      )}
      {prompts && (
        <ul id={`${id}-prompts`} className={`small ${css['prompts'] ?? ''}`} data-part="help">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      <div className={css['answer']} data-part="answer">
        {children({ id, 'aria-describedby': described || undefined })}
      </div>
      <AdviceList id={`${id}-advice`} advice={advice} />
    </div>
  );
}

interface AdviceProps {
  readonly id?: string;
  readonly advice: readonly string[] | undefined;
  /** How it stands in a list of its own. */
  readonly className?: string | undefined;
}

/**
 * Friendly remarks. They never stop anyone, so they are no error message. What comes while somebody works is read aloud when
 * there is a pause; the place stands there from before, without room of its own, since words that come with theirs often are not.
 */
export function AdviceList({ id, advice = [], className = css['field'] }: AdviceProps) {
  const drawn = use(SentenceContext);
  return (
    <div
      id={id}
      aria-live="polite"
      className={advice.length > 0 ? className : css['noAdvice']}
      data-part={advice.length > 0 ? 'advice' : undefined}
    >
      {advice.map((text) => (
        <p key={text} className={css['advice']}>
          <Icon name="idea" />
          <span>{drawn(text)}</span>
        </p>
      ))}
    </div>
  );
}
