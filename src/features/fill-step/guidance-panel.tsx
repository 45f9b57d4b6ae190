import { useEffect, useRef } from 'react';
import { linkTo, routes } from '#desk/routes.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { ownHeight } from '#ui/own-height.ts';
import { useKeyDown } from '#ui/use-key-down.ts';
import css from './guidance.module.css';
import { RecallPitfalls } from './field-pitfalls.tsx';
import { hasOwnLevels, TrustHelp } from './trust-help.tsx';

interface PanelProps {
  readonly step: StepId;
  readonly words: AnyStepWords;
  /** The user opened it just now, so the reading goes on there. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

/** What a good answer looks like, what else to think of, and what to ask the group. Opens beside, never over the rows. */
export function GuidancePanel({ step, words, takeFocus, onClose }: PanelProps) {
  const inProcess = useWords('inProcess');
  const knowledge = useWords('knowledge');
  const process = useProcess(({ process }) => process.id);
  const profile = useSpokenProfile();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => ownHeight(panel.current), []);
  useEffect(() => {
    if (takeFocus) panel.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  useKeyDown(panel, ({ key }) => {
    if (key === 'Escape') onClose();
  });
  return (
    <div className={css['ground']}>
      <aside
        id="guidance"
        ref={panel}
        tabIndex={-1}
        aria-label={inProcess.fill.help}
        className={css['panel']}
      >
        <div className={css['head']}>
          <h2 className="h-m">{inProcess.fill.help}</h2>
          <IconButton icon="close" label={inProcess.fill.closeHelp} onClick={onClose} />
        </div>
        <p>{words.goodAnswer}</p>
        <TrustHelp step={step} profile={profile} />
        {words.guidance.slice(hasOwnLevels(step, profile) ? 1 : 0).map((section) => (
          <section key={section.heading}>
            <h3 className="h-s">{section.heading}</h3>
            {section.text && <p>{section.text}</p>}
            {section.points && (
              <ul>
                {section.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            {section.example && (
              <blockquote>
                <span className="sr-only">{inProcess.fill.example}: </span>
                {section.example}
              </blockquote>
            )}
          </section>
        ))}
        {words.openers.length > 0 && (
          <section>
            <h3 className="h-s">{inProcess.fill.openers}</h3>
            <ul>
              {words.openers.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
        <RecallPitfalls step={step} />
        <section>
          <a href={linkTo(routes.knowledge({ process, step }))}>{knowledge.toAll}</a>
        </section>
      </aside>
    </div>
  );
}
