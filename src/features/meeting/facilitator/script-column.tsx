import { useState, type ReactNode } from 'react';
import { exportStep } from '#domain/guide/steps/export.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useSceneCount } from '../room/use-scene-count.ts';
import { useSceneName } from '../scene/use-scene-name.ts';
import css from './script.module.css';
import { useVagueAnswer } from './use-vague-answer.ts';

/** What to say now, where it is written, and what to listen for; the labels hang in the margin so that the eye finds its line at once. */
export function ScriptColumn({ scene, children }: { scene: RoomScene; children?: ReactNode }) {
  const words = useWords('steps');
  const { facilitator } = useWords('meetingRoom');
  const name = useSceneName(scene);
  const count = useSceneCount(scene);
  const { inGuide } = useRoom();
  const id = stepOfScene(scene.kind === 'parking' ? inGuide : scene) as StepId | null;
  const shown = id ?? exportStep.id;
  const script = useWords('script')[shown];
  const vagueNow = useVagueAnswer(scene);
  const title = id && words[id].title;
  // A scene that is the step itself has its name, once.
  const above = [title !== name && title, count].filter(Boolean).join(', ');
  const next = id === null ? undefined : stepAfter(id);
  const opener = next && words[next].openers[0];
  // Over a number people are asked what they saw; the questions that open the step have been asked by then.
  const scoring = scene.kind === 'scoring';
  const openers = scoring ? script.vague.slice(0, 1) : words[shown].openers;
  const vague = scoring ? script.vague.slice(1) : script.vague;
  return (
    <div className={css['script']}>
      {above !== '' && <p className="small quiet">{above}</p>}
      <h1 className="h-m">
        <span className={css['name']}>{name}</span>
      </h1>
      <dl className={css['lines']}>
        <Opener key={`${id ?? ''}/${scoring}`} openers={openers} start={script.start} />
      </dl>
      {children}
      <dl className={css['lines']}>
        {vagueNow.length > 0 && (
          <Line label={facilitator.vague} marked>
            <p className="small">{facilitator.vagueNow}</p>
            {vagueNow.map((question) => (
              <p key={question}>{facilitator.quoted(question)}</p>
            ))}
          </Line>
        )}
        <Line label={facilitator.listen}>
          {script.listen.map((thing) => (
            <p key={thing}>{thing}</p>
          ))}
        </Line>
        {vagueNow.length === 0 && (
          <Line label={facilitator.vague}>
            {vague.map((question) => (
              <p key={question}>{facilitator.quoted(question)}</p>
            ))}
          </Line>
        )}
        <Line label={facilitator.agreed}>
          <p>{script.agreed}</p>
        </Line>
        <Line label={facilitator.nextStep}>
          {next ? (
            <>
              <p className="h-s">{words[next].title}</p>
              {opener && <p className={css['quiet']}>{facilitator.opensWith(opener)}</p>}
            </>
          ) : (
            <p className={css['quiet']}>{facilitator.end}</p>
          )}
        </Line>
      </dl>
    </div>
  );
}

function Opener({ openers, start }: { openers: readonly string[]; start: string }) {
  const { facilitator } = useWords('meetingRoom');
  const [at, setAt] = useState(0);
  const opener = openers[at % Math.max(1, openers.length)];
  return (
    <Line label={facilitator.ask}>
      {opener && <p className={css['opener']}>{facilitator.quoted(opener)}</p>}
      <p className={css['start']}>{start}</p>
      {openers.length > 1 && (
        <Button look="quiet" size="small" className={css['other'] ?? ''} onClick={() => setAt(at + 1)}>
          {facilitator.askNext}
        </Button>
      )}
    </Line>
  );
}

function Line({ label, marked, children }: { label: string; marked?: boolean; children: ReactNode }) {
  return (
    <div className={css['line']} data-marked={marked}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The next step of the guide that asks something. */
function stepAfter(id: StepId): StepId | undefined {
  const asked = steps.filter((step) => fieldsOf(step).length > 0).map((step): StepId => step.id);
  const at = asked.indexOf(id);
  return at < 0 ? undefined : asked[at + 1];
}
