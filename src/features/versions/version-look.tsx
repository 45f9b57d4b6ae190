import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useMemo } from 'react';
import { differencesOf } from '#domain/process/compare.ts';
import type { Process } from '#domain/process/process.ts';
import { steps } from '#domain/guide/steps.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { differenceLine, type DifferenceLine } from '#desk/differences/difference-line.ts';
import css from './versions.module.css';

/** What differs between a version and now, step by step. Nothing can be changed here. */
export function VersionLook({ version, now }: { version: Process; now: Process }) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const words = { shell, inProcess, steps: useWords('steps'), documents: useWords('documents') };
  const differences = useMemo(
    () => differencesOf(version.answers, now.answers, steps),
    [version.answers, now.answers],
  );
  const lines = steps.map((step) => ({
    step,
    lines: differences
      .filter((difference) => difference.step === step.id)
      .map((difference) => differenceLine(difference, { before: version.answers, after: now.answers, words }))
      .filter((line) => line !== null),
  }));
  const count = lines.reduce((sum, part) => sum + part.lines.length, 0);
  if (count === 0) return <p className={css['look']}>{inProcess.versions.same}</p>;
  return (
    <div className={css['look']}>
      <p className="quiet">{inProcess.versions.differs(count)}</p>
      {lines.map(({ step, lines: found }) =>
        found.length === 0 ? null : (
          <section key={step.id} aria-label={words.steps[step.id].title}>
            <h3 className="h-s">{words.steps[step.id].title}</h3>
            <ul>
              {found.map((line, index) => (
                <Line key={index} line={line} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Line({ line }: { line: DifferenceLine }) {
  const spokenIn = useSpokenIn();
  const inProcess = useWords('inProcess');
  const sides = [
    [inProcess.versions.before, line.before],
    [inProcess.versions.after, line.after],
  ] as const;
  return (
    <li className={css['difference']}>
      <p>
        <SentenceWithOwn>{line.label}</SentenceWithOwn>
        <span className="small quiet"> · {inProcess.versions.kinds[line.kind]}</span>
      </p>
      {sides.some(([, texts]) => texts.length > 0) && (
        <dl>
          {sides.map(([name, texts]) =>
            texts.length === 0 ? null : (
              <div key={name}>
                <dt className="small quiet">{name}</dt>
                <dd className="as-written" lang={spokenIn(texts.join(' '))}>
                  {texts.join('\n')}
                </dd>
              </div>
            ),
          )}
        </dl>
      )}
    </li>
  );
}
