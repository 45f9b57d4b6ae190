import { languageOfText } from '#domain/language/language-of-text.ts';
import {
  EVIDENCE_KINDS,
  evidenceOf,
  isTaken,
  withEvidence,
  withoutEvidence,
  type Evidence,
  type EvidenceKind,
} from '#domain/drafts/decision-evidence.ts';
import { answerIn, placeOf } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Place } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';

/** Where what is missing is answered. */
const ANSWERED_AT: Readonly<Record<EvidenceKind, Place>> = {
  gaps: placeOf(stakeholders, 'groups'),
  insight: placeOf(insight, 'areas'),
  cost: placeOf(constraints, 'feeMembers'),
  forms: placeOf(decision, 'otherForms'),
};

/** What the decision is taken on. One press puts a sentence under the reason, another takes it out again. */
export function DecisionEvidence() {
  const { deciding } = useWords('inProcess');
  const language = useChosenDocumentWords();
  const answers = useAnswers();
  const id = useProcess(({ process }) => process.id);
  if (!language) return null;
  const all = evidenceOf(answers, {
    evidence: language.drafts.decision,
    forms: language.steps.decision.fields.otherForms.options,
  });
  return (
    <section aria-label={deciding.title} className={css['pane']}>
      <h2 className="h-m">{deciding.title}</h2>
      <p className="small quiet">{deciding.help}</p>
      {EVIDENCE_KINDS.map((kind) => {
        const here = all.filter((one) => one.kind === kind);
        return (
          <section key={kind} aria-label={deciding.kinds[kind]}>
            <h3 className="h-s">{deciding.kinds[kind]}</h3>
            {here.length === 0 ? (
              <p className="small">
                <a href={linkTo(routes.place(id, ANSWERED_AT[kind]))}>{deciding.none[kind]}</a>
              </p>
            ) : (
              <ul>
                {here.map((one) => (
                  <Piece
                    key={one.sentence}
                    evidence={one}
                    lang={LANGUAGES[languageOfText(one.text, language.documents.language)].tag}
                  />
                ))}
              </ul>
            )}
            {kind === 'forms' && <Route />}
          </section>
        );
      })}
    </section>
  );
}

function Piece({ evidence: { text, gap, sentence }, lang }: { evidence: Evidence; lang: string }) {
  const { offers, stakeholders: words } = useWords('inProcess');
  const { label } = useWords('steps').decision.fields.reason;
  const store = useProcessStore();
  // By what is said of it: a letter typed in the reason draws no piece anew.
  const taken = useProcess(({ process }) =>
    isTaken(textOf(answerIn(process.answers, decision, 'reason')), sentence),
  );
  function write(change: (reason: string, sentence: string) => string): void {
    // As it stands now: something may have been written since this was drawn.
    const stands = textOf(answerIn(store.getState().process.answers, decision, 'reason'));
    const next = change(stands, sentence);
    store.endTyping();
    store.change([setAt(placeOf(decision, 'reason'), next === '' ? undefined : next)], label);
    store.endTyping();
  }
  return (
    <OfferRow
      text={text}
      lang={lang}
      note={gap === undefined ? undefined : words.gap(gap)}
      became={taken ? offers.taken : null}
      // What was put under the reason can always be taken out again, whatever was written since.
      undo={() => write(withoutEvidence)}
      takes={[{ text: offers.take, name: offers.takeOf(text), onTake: () => write(withEvidence) }]}
    />
  );
}

/** The trust's own way to single representatives, who are the form most often chosen instead. */
function Route() {
  const { deciding } = useWords('inProcess');
  const { ordering } = useSpokenProfile();
  const id = useProcess(({ process }) => process.id);
  return ordering.how === '' ? (
    <p className="small">
      <a href={linkTo(routes.place(id, placeOf(about, 'profile')))}>{deciding.noRoute}</a>
    </p>
  ) : (
    <p className="small">
      {deciding.route} {ordering.how}{' '}
      {ordering.link !== undefined && (
        <a href={ordering.link} target="_blank" rel="noreferrer">
          {deciding.routePage}
        </a>
      )}
    </p>
  );
}
