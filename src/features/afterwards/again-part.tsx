import { useState } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { emptyScores, keepRound, roundsOf, type Round } from '#domain/afterwards/rounds.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { scoredStakeholders } from '#domain/scoring/gap.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import css from './afterwards.module.css';
import { EarlierTexts } from './earlier-texts.tsx';
import { ThenAndNow } from './then-and-now.tsx';

/** The mapping and the scores once more, beside those from before: the old ones are kept for good. */
export function AgainPart() {
  const words = useWords('afterwards').again;
  const { longDay } = useLanguage();
  const spokenIn = useSpokenIn();
  const answers = useAnswers();
  const [chosen, setChosen] = useState('0');
  const rounds = roundsOf(answers);
  const round = rounds[Number(chosen)] ?? rounds[0];
  const nameOf = ({ day }: Round): string => words.round(isIsoDate(day) ? longDay(day) : day);
  return (
    <>
      <p>{words.lead}</p>
      <Begin onBegun={() => setChosen('0')} />
      {round && (
        <>
          {rounds.length > 1 ? (
            <div>
              <SelectInput
                label={words.compare}
                value={chosen}
                onChange={setChosen}
                options={rounds.map((one, index) => ({
                  value: String(index),
                  text: nameOf(one),
                  lang: spokenIn(nameOf(one)),
                }))}
              />
            </div>
          ) : (
            <p className="h-s">
              {words.compare}: <OwnWords>{nameOf(round)}</OwnWords>
            </p>
          )}
          <ThenAndNow round={round} />
          <EarlierTexts round={round} />
        </>
      )}
    </>
  );
}

/** Begins a round. Nothing is emptied before what stands there is kept, in the same deed. */
function Begin({ onBegun }: { readonly onBegun: () => void }) {
  const words = useWords('afterwards').again;
  const store = useProcessStore();
  const id = useProcess(({ process }) => process.id);
  const [begun, setBegun] = useState(false);
  const hasScores = scoredStakeholders(rowsIn(useAnswers(), stakeholders, 'groups')).length > 0;
  const begin = (name: string, isEmpty: boolean): void => {
    const { answers } = store.getState().process;
    const changes = [...keepRound(answers, newId(), today()), ...(isEmpty ? emptyScores(answers) : [])];
    if (!store.change(changes, name)) return;
    setBegun(true);
    onBegun();
  };
  return (
    <section aria-label={words.begin} className={css['begin']}>
      {hasScores ? (
        <>
          <Button look="secondary" onClick={() => begin(words.beginEmpty, true)}>
            {words.beginEmpty}
          </Button>
          <Button look="secondary" onClick={() => begin(words.beginSame, false)}>
            {words.beginSame}
          </Button>
        </>
      ) : (
        !begun && <p className="quiet">{words.nothing}</p>
      )}
      <p role="status" className={begun ? 'h-s' : 'sr-only'}>
        {begun && words.begun}
      </p>
      <p>
        <a href={linkTo(routes.step(id, mapping.id))}>{words.toMapping}</a>
        {' · '}
        <a href={linkTo(routes.step(id, stakeholders.id))}>{words.toScores}</a>
      </p>
    </section>
  );
}
