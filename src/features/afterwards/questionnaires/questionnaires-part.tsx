import { useState } from 'react';
import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { beginRound, roundsOf } from '#domain/questionnaire/rounds.ts';
import { filled } from '#documents/words/document-words.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import css from '../afterwards.module.css';
import { BringHome } from './bring-home.tsx';
import { SendOut } from './send-out.tsx';
import { Sums } from './sums.tsx';

/** Members and leaders are asked how the panel works: what is sent out, what comes home, and what it shows. */
export function QuestionnairesPart() {
  const words = useWords('questionnaire').follow;
  const store = useProcessStore();
  const { longDay } = useLanguage();
  const rounds = roundsOf(useAnswers());
  const [asked, setAsked] = useState<string | null>(null);
  const [audience, setAudience] = useState<Audience>('members');
  const round = rounds.find(({ id }) => id === asked) ?? rounds.at(-1);
  const begin = (): void => void store.change(beginRound(newId(), words.begunText), words.begin);
  return (
    <section aria-label={words.title} className={css['questionnaires']}>
      <h2 className="h-m">{words.title}</h2>
      <p>{words.lead}</p>
      {round === undefined ? (
        <>
          <p>{words.noRound}</p>
          <div>
            <Button icon="plus" onClick={begin}>
              {words.begin}
            </Button>
          </div>
        </>
      ) : (
        <>
          {rounds.length > 1 && (
            <Field label={words.round}>
              {(ids) => (
                <SelectInput
                  {...ids}
                  value={round.id}
                  onChange={setAsked}
                  options={rounds.map(({ id, number, held, plan }) => ({
                    value: id,
                    text: [filled(words.roundNumber, { n: String(number) }), longDay(held), plan.slice(0, 60)]
                      .filter((text) => text !== '')
                      .join(', '),
                  }))}
                />
              )}
            </Field>
          )}
          <div className={css['choice']}>
            <span aria-hidden>{words.audience}</span>
            <Segmented
              label={words.audience}
              value={audience}
              onChange={(next) => next && setAudience(next)}
              options={AUDIENCES.map((value) => ({ value, text: words.of[value] }))}
            />
          </div>
          <SendOut key={`${round.id}-${audience}`} round={round.id} audience={audience} />
          <BringHome />
          <Sums round={round.id} />
        </>
      )}
    </section>
  );
}
