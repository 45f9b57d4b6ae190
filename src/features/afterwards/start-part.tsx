import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import {
  isInPlace,
  MEASURE_FOR,
  startListOf,
  type Proof,
  type StartLine,
} from '#domain/afterwards/start-list.ts';
import { placeOf } from '#domain/guide/read.ts';
import { start } from '#domain/guide/registers/start.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { bankSuggestion } from '#domain/plan/plan-suggestions.ts';
import { isSettled, takeSuggestion } from '#domain/plan/seen-suggestions.ts';
import { tick } from '#domain/process/list-deeds.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TickBox } from '#ui/choice-list.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './afterwards.module.css';
import { useBodyWords, useOwnBody } from './use-body-words.ts';

/** What must be in place before the panel meets: ticked here, or shown by the answers. What lacks can become a measure. */
export function StartPart() {
  const words = useWords('afterwards').start;
  const { checklist } = useBodyWords();
  const own = useOwnBody();
  const language = useChosenDocumentWords();
  const id = useProcess(({ process }) => process.id);
  const lines = startListOf(useAnswers());
  const parts = [...new Set(lines.map(({ part }) => part))];
  return (
    <>
      <p>{words.lead}</p>
      <p className="h-s" role="status">
        {words.inPlace(lines.filter(isInPlace).length, lines.length)}
      </p>
      {parts.map((part) => (
        <section key={part} aria-label={checklist[part].heading}>
          <h2 className="h-m">
            <SentenceWithOwn own={own}>{checklist[part].heading}</SentenceWithOwn>
          </h2>
          <ul className={css['items']}>
            {lines
              .filter((line) => line.part === part)
              .map((line) => (
                <Item key={line.id} line={line} language={language} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={linkTo(routes.preview(id, 'start-checklist' satisfies DocumentKind))}>{words.document}</a>
      </p>
    </>
  );
}

interface ItemProps {
  readonly line: StartLine;
  readonly language: LoadedDocumentWords | null;
}

function Item({ line, language }: ItemProps) {
  const { checklist } = useBodyWords();
  const own = useOwnBody();
  const store = useProcessStore();
  const texts: Readonly<Record<string, string>> = checklist[line.part];
  const text = texts[line.item] ?? '';
  return (
    <li>
      {line.proof ? (
        <Proven text={text} proof={line.proof} />
      ) : (
        <TickBox
          label={text}
          own={own}
          value={line.ticked}
          onChange={(on) => store.change(tick(placeOf(start, 'ticked'), line.id, on), text)}
        />
      )}
      {language && !isInPlace(line) && <IntoPlan line={line} text={text} language={language} />}
    </li>
  );
}

/** Nobody takes away here what is answered elsewhere. */
function Proven({ text, proof }: { readonly text: string; readonly proof: Proof }) {
  const words = useWords('afterwards').start;
  const { longDay } = useLanguage();
  const id = useProcess(({ process }) => process.id);
  const { source, text: written, day, meetings } = proof;
  const date = day === undefined ? undefined : longDay(day);
  const shown =
    meetings !== undefined && date !== undefined ? words.meetings(meetings, date) : (written ?? date);
  return (
    <p className={css['proven']}>
      <Icon name="check" />
      <span>
        <SentenceWithOwn own={useOwnBody()}>{text}</SentenceWithOwn>{' '}
        <span className="small quiet">
          <SentenceWithOwn own={[written ?? '']}>
            {shown === undefined ? words.shownAlone : words.shown(shown)}
          </SentenceWithOwn>{' '}
          <a href={linkTo(routes.place(id, source))} aria-label={`${words.toAnswer}: ${text}`}>
            {words.toAnswer}
          </a>
        </span>
      </span>
    </p>
  );
}

/** The common measure that brings it in place, into the plan with one press. */
function IntoPlan({
  line,
  text,
  language,
}: ItemProps & { readonly text: string; readonly language: LoadedDocumentWords }) {
  const words = useWords('afterwards').start;
  const store = useProcessStore();
  const answers = useAnswers();
  const locked = useIsLocked(plan.id, 'measures');
  const suggestion = bankSuggestion(MEASURE_FOR[line.id], answers, language);
  if (isSettled(answers, suggestion))
    return (
      <a className="small" href={linkTo(routes.step(store.getState().process.id, plan.id))}>
        {words.inPlan}
      </a>
    );
  if (locked) return null;
  const name = words.intoPlanOf(text);
  return (
    <Button
      look="quiet"
      size="small"
      icon="plus"
      aria-label={name}
      onClick={() => store.change(takeSuggestion(store.getState().process.answers, suggestion, newId), name)}
    >
      {words.intoPlan}
    </Button>
  );
}
