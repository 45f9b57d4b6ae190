import { useState } from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { readTally } from '#domain/scoring/tallies.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { AlikeGroups } from './alike-groups.tsx';
import { AnsweredLine } from './answered-line.tsx';
import css from './controls.module.css';
import { Disagreement, useDisagreementNoted } from './disagreement.tsx';
import { PeopleField } from './people-field.tsx';
import { useTurn } from '../round/use-turn.ts';
import { RoundAnswers } from '../round/round-answers.tsx';
import { ScoreAnew } from './score-anew.tsx';
import { useGoOn } from './use-go-on.ts';
import { useScoring, type Scoring } from './use-scoring.ts';
import { useScoringKeys } from './use-scoring-keys.ts';

type ScoringScene = Extract<RoomScene, { kind: 'scoring' }>;

/** In the facilitator's window while the room scores a group: count, send the keyboard round, show or hide, agree or not. */
export function ScoringControls({ scene }: { scene: RoomScene }) {
  return scene.kind === 'scoring' ? <Controls scene={scene} /> : null;
}

function Controls({ scene }: { scene: ScoringScene }) {
  const words = useWords('scoring');
  const scoring = useScoring(scene.row, scene.question);
  const on = useGoOn(scoring);
  useScoringKeys(scoring, on);
  const { start } = useTurn();
  const noted = useDisagreementNoted(scene.row);
  const [disagreeing, setDisagreeing] = useState(false);
  if (disagreeing)
    return <Disagreement group={scene.row} name={scoring.name} onBack={() => setDisagreeing(false)} />;
  return (
    <section className={css['controls']} aria-label={scoring.name}>
      <p className="h-s">{words.stage[stageOf(scoring)]}</p>
      <p>
        <AnsweredLine scoring={scoring} />
        {noted && ` ${words.bothNoted}`}
      </p>
      <Values scoring={scoring} />
      {!scoring.visible && <PeopleField guess={scoring.people} />}
      {scoring.inAdvance > 0 && <ScoreAnew />}
      <div className={css['deeds']}>
        <Button
          look={scoring.visible ? 'secondary' : 'primary'}
          size="small"
          icon={scoring.visible ? 'eye-off' : 'eye'}
          disabled={scoring.locked}
          onClick={() => scoring.setShown(!scoring.visible)}
        >
          {scoring.visible ? words.hide : words.show}
        </Button>
        {!scoring.visible && (
          <Button look="secondary" size="small" onClick={start}>
            {words.turn.start}
          </Button>
        )}
        {scoring.visible && !scoring.locked && (
          <Button look="secondary" size="small" onClick={() => setDisagreeing(true)}>
            {words.disagree}
          </Button>
        )}
        {scoring.locked && (
          <Button look="quiet" size="small" onClick={() => scoring.lock(false)}>
            {words.unlock}
          </Button>
        )}
      </div>
      {on.apart > 0 && (
        <Button look="quiet" size="small" onClick={on.toNextApart}>
          {words.nextApart(on.apart)}
        </Button>
      )}
      <AlikeGroups all={scoring.all} />
      <RoundAnswers />
      <p className="small quiet">{scoring.visible ? words.keysShown : words.keys}</p>
    </section>
  );
}

/** What is done now: answers are gathered, talked about, or settled. */
function stageOf({
  visible,
  locked,
  agreed,
  scores,
  question,
}: Scoring): 'gather' | 'talk' | 'alike' | 'agreed' | 'locked' {
  if (locked) return 'locked';
  if (!visible) return 'gather';
  if (agreed === undefined) return 'talk';
  return scores?.[question].distribution?.spread === 0 ? 'alike' : 'agreed';
}

/** Hidden: the facilitator's own count of hands. Shown: what the group agrees on. */
function Values({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const hands = readTally(scoring.row[`${scoring.question}Votes`]);
  return (
    <ul className={css['values']}>
      {SCALE_VALUES.map((value) => {
        const word = scoring.scale[value];
        return (
          <li key={value}>
            <span>
              <b>{value}</b> {word}
            </span>
            {scoring.visible ? (
              <Button
                look={scoring.agreed === value ? 'primary' : 'secondary'}
                size="small"
                aria-pressed={scoring.agreed === value}
                disabled={scoring.locked}
                onClick={() => scoring.agree(scoring.agreed === value ? undefined : value)}
              >
                {scoring.agreed === value ? words.agreedOn(value) : words.agreeOn(value)}
              </Button>
            ) : (
              <span className={css['count']}>
                <Button
                  look="secondary"
                  size="small"
                  aria-label={words.oneLess(value, word)}
                  onClick={() => scoring.count(value, -1)}
                >
                  −
                </Button>
                <output>{hands[value - 1]}</output>
                <Button
                  look="secondary"
                  size="small"
                  aria-label={words.oneMore(value, word)}
                  onClick={() => scoring.count(value, 1)}
                >
                  +
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
