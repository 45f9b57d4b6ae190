import type { ReactNode } from 'react';
import type { AskedStep } from '#domain/guide/choices.ts';
import { stepOf } from '#domain/guide/steps.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './answer.module.css';

/** Title, why it is asked, and help that opens on the spot. */
export function StepHead({ step, children }: { step: AskedStep; children: ReactNode }) {
  const steps = useWords('steps');
  const inProcess = useWords('inProcess');
  const words = useWords('answer');
  const said = steps[step];
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1} className="h-l">
          {said.title}
        </h1>
        <p className="lead">{said.why}</p>
        <details className={css['help']}>
          <summary>{words.help}</summary>
          <div>
            <p>{said.goodAnswer}</p>
            {said.guidance.map((section) => (
              <section key={section.heading}>
                <h2 className="h-s">{section.heading}</h2>
                {section.text && <p>{section.text}</p>}
                {section.points && (
                  <ul>
                    {section.points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                )}
                {section.example && <p className={css['example']}>{section.example}</p>}
              </section>
            ))}
          </div>
        </details>
      </div>
      {children}
      {!stepOf(step).namesPeople && (
        <p className={`small quiet ${css['privacy'] ?? ''}`}>{inProcess.fill.privacy}</p>
      )}
    </>
  );
}
