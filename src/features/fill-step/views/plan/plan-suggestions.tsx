import { useState } from 'react';
import { LANGUAGES } from '#domain/language/languages.ts';
import { planSuggestions, type PlanSuggestion } from '#domain/plan/plan-suggestions.ts';
import { filledRowsIn } from '#domain/guide/read.ts';
import { takeSuggestion, turnDownSuggestion } from '#domain/plan/seen-suggestions.ts';
import { Sources } from '#features/fill-step/sources.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { plan } from '#domain/guide/steps/plan.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './plan-suggestions.module.css';

/** Shown before "Vis flere": enough to choose from, few enough to read. */
const FIRST = 6;

/** A plan that has as many measures is a plan: what else could stand in it is offered by number, in one line. */
const ENOUGH = 6;

/**
 * Measures the answers call for, and common ones after them. Taken or turned down, each is gone for good. Whether they are open
 * is decided on arrival, and by the person after that.
 */
export function PlanSuggestions() {
  const shell = useWords('shell');
  const screen = { steps: useWords('steps'), drafts: useWords('drafts') };
  const language = useChosenDocumentWords();
  const [all, setAll] = useState(false);
  const answers = useAnswers();
  const locked = useIsLocked(plan.id, 'measures');
  const [open, setOpen] = useState(filledRowsIn(answers, plan, 'measures').length < ENOUGH);
  if (!language || locked) return null;
  const suggestions = planSuggestions(answers, language, screen);
  const shown = all ? suggestions : suggestions.slice(0, FIRST);
  return (
    <section aria-label={shell.plan.suggestions} className={css['list']}>
      <div className={css['head']}>
        <h2 className="h-m">{shell.plan.suggestions}</h2>
        <p className="small quiet">
          {suggestions.length === 0
            ? shell.plan.none
            : open
              ? shell.plan.help
              : shell.plan.count(suggestions.length)}
        </p>
        <Button
          look="quiet"
          size="small"
          aria-expanded={open}
          disabled={suggestions.length === 0}
          onClick={() => setOpen(!open)}
        >
          {open ? shell.plan.hide : shell.plan.show}
        </Button>
      </div>
      <ul hidden={!open}>
        {shown.map((suggestion) => (
          <Suggestion
            key={suggestion.id}
            suggestion={suggestion}
            spoken={LANGUAGES[language.documents.language].tag}
          />
        ))}
      </ul>
      {open && shown.length < suggestions.length && (
        <div>
          <Button look="quiet" size="small" onClick={() => setAll(true)}>
            {shell.plan.moreOf(suggestions.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Suggestion({ suggestion, spoken }: { suggestion: PlanSuggestion; spoken: string }) {
  const shell = useWords('shell');
  const { day } = useLanguage();
  const store = useProcessStore();
  const { measure, because, sources, deadline } = suggestion;
  return (
    <li>
      <p lang={spoken}>{measure}</p>
      <p className="small quiet">
        {because}
        {deadline !== undefined && ` ${shell.plan.proposedDeadline(day(deadline))}`}
      </p>
      <Sources sources={sources} label={shell.plan.from} />
      <div>
        <Button
          look="secondary"
          size="small"
          icon="plus"
          aria-label={shell.plan.takeOf(measure)}
          onClick={() =>
            store.change(
              takeSuggestion(store.getState().process.answers, suggestion, newId),
              shell.plan.takeOf(measure),
            )
          }
        >
          {shell.plan.take}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label={shell.plan.turnDownOf(measure)}
          onClick={() => store.change([turnDownSuggestion(suggestion)], shell.plan.turnDownOf(measure))}
        >
          {shell.plan.turnDown}
        </Button>
      </div>
    </li>
  );
}
