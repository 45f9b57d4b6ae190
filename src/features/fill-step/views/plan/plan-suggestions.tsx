import { useState } from 'react';
import { LANGUAGES } from '#domain/language/languages.ts';
import { planSuggestions } from '#domain/plan/plan-suggestions.ts';
import { filledRowsIn } from '#domain/guide/read.ts';
import { takeSuggestion, turnDownSuggestion } from '#domain/plan/seen-suggestions.ts';
import { Sources } from '#features/fill-step/sources.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { plan } from '#domain/guide/steps/plan.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { Button } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';

/** Shown before "Vis flere": enough to choose from, few enough to read. */
const FIRST = 6;

/** A plan that has as many measures is a plan: what else could stand in it is offered by number, in one line. */
const ENOUGH = 6;

/**
 * Measures the answers call for, and common ones after them. One that was taken or turned down stays for this visit, with
 * the way back, and is not offered again. Whether they are open is decided on arrival, and by the person after that.
 */
export function PlanSuggestions() {
  const language = useChosenDocumentWords();
  const locked = useIsLocked(plan.id, 'measures');
  return language && !locked ? <Suggestions language={language} /> : null;
}

function Suggestions({ language }: { readonly language: LoadedDocumentWords }) {
  const { plan: words } = useWords('inProcess');
  const areas = useWords('steps').plan.fields.measures.columns.area.options;
  const screen = { steps: useWords('steps'), drafts: useWords('drafts') };
  const { longDay } = useLanguage();
  const store = useProcessStore();
  const answers = useAnswers();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(filledRowsIn(answers, plan, 'measures').length < ENOUGH);
  const [area, setArea] = useState('');
  const suggestions = planSuggestions(answers, language, screen).filter(
    (one) => area === '' || one.area === area,
  );
  const { shown, take, becameOf, undoOf } = useTaken(suggestions, ({ id }) => id);
  const first = all ? shown : shown.slice(0, FIRST);
  return (
    <section aria-label={words.suggestions} className={`${css['pane'] ?? ''} ${css['broad'] ?? ''}`}>
      <div className={css['head']}>
        <h2 className="h-m">{words.suggestions}</h2>
        <p className="small quiet">
          {shown.length === 0 ? words.none : open ? words.help : words.count(suggestions.length)}
        </p>
        <Button look="quiet" size="small" disabled={shown.length === 0} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
      </div>
      {open && (
        <div>
          <SelectInput
            label={words.suggestionsFor}
            value={area}
            onChange={setArea}
            none={words.everyArea}
            options={Object.entries(areas).map(([value, text]) => ({ value, text }))}
          />
        </div>
      )}
      <ul hidden={!open}>
        {(open ? first : []).map((suggestion) => {
          const { measure, because, sources, deadline, usually } = suggestion;
          const [takeName, turnDownName] = [words.takeOf(measure), words.turnDownOf(measure)];
          return (
            <OfferRow
              key={suggestion.id}
              text={measure}
              lang={LANGUAGES[language.documents.language].tag}
              became={becameOf(suggestion)}
              undo={undoOf(suggestion)}
              takes={[
                {
                  text: words.take,
                  name: takeName,
                  onTake: () =>
                    take(suggestion, {
                      changes: takeSuggestion(store.getState().process.answers, suggestion, newId),
                      label: takeName,
                    }),
                },
              ]}
              turnDown={{
                text: words.turnDown,
                name: turnDownName,
                onTake: () =>
                  take(suggestion, {
                    changes: [turnDownSuggestion(suggestion)],
                    label: turnDownName,
                    became: words.turnDown,
                  }),
              }}
            >
              <p className="small quiet">
                {because} {usually}
                {deadline !== undefined && ` ${words.proposedDeadline(longDay(deadline))}`}
              </p>
              <Sources sources={sources} label={words.from} />
            </OfferRow>
          );
        })}
      </ul>
      {open && first.length < shown.length && (
        <div>
          <Button look="quiet" size="small" flush onClick={() => setAll(true)}>
            {words.moreOf(shown.length - first.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
