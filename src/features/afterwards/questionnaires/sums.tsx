import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { addedBelow } from '#domain/questionnaire/study.ts';
import { sumOf, type Sum } from '#domain/questionnaire/sums.ts';
import { alikeIn, removeReply, repliesOf } from '#domain/questionnaire/take-in.ts';
import {
  answeredSentences,
  apartSentences,
  meanText,
  questionnaireSentences,
} from '#documents/papers/questionnaire-sentences.ts';
import { filled } from '#documents/words/document-words.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from '../afterwards.module.css';

/** What a round shows: the sum of each audience, where they see things differently, and the answers that are here. */
export function Sums({ round }: { readonly round: string }) {
  const words = useWords('questionnaire').follow;
  const documents = useWords('documents');
  const answers = useAnswers();
  const sums = AUDIENCES.map((audience) => sumOf(answers, audience, round));
  const apart = apartSentences(documents, answers, round);
  const all = sums.reduce((count, { answered }) => count + answered, 0);
  return (
    <>
      <section aria-label={words.sums} className={css['send']}>
        <h3 className="h-m">{words.sums}</h3>
        {sums.map((sum) => (
          <SumOf key={sum.audience} sum={sum} />
        ))}
        {apart.map((text) => (
          <p key={text} className={css['apart']}>
            {text}
          </p>
        ))}
        {sums.some(({ isShown }) => isShown) && <ToStudy round={round} />}
      </section>
      {all > 0 && (
        <details className={css['kept']}>
          <summary>{words.answers}</summary>
          <p className="quiet">{words.answersLead}</p>
          {AUDIENCES.map((audience) => (
            <Kept key={audience} round={round} audience={audience} />
          ))}
        </details>
      )}
    </>
  );
}

function SumOf({ sum }: { readonly sum: Sum }) {
  const documents = useWords('documents');
  const { questionnaire: said } = documents;
  const { columns } = said;
  return (
    <div className={css['sum']}>
      <h4 className="h-s">{said.of[sum.audience]}</h4>
      <p>{answeredSentences(documents, sum).join(' ')}</p>
      {sum.isShown && (
        <table className={css['sums']}>
          <caption className="sr-only">{said.of[sum.audience]}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              {([1, 2, 3] as const).map((value) => (
                <th key={value} scope="col" aria-label={said.scale[value]}>
                  {value}
                </th>
              ))}
              <th scope="col">{columns.mean}</th>
              <th scope="col">{columns.answered}</th>
            </tr>
          </thead>
          <tbody>
            {sum.scales.map(({ id, answered, shown }) => (
              <tr key={id}>
                <th scope="row">{said.short[id]}</th>
                {shown ? (
                  shown.counts.map((count, index) => <td key={index}>{count}</td>)
                ) : (
                  <td colSpan={3}>{said.few}</td>
                )}
                <td>{shown ? meanText(documents, shown.mean) : '–'}</td>
                <td>{answered}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sum.isShown && <p className="small quiet">{said.scaleNote}</p>}
      {sum.texts.map(({ id, texts }) =>
        texts && texts.length > 0 ? (
          <div key={id}>
            <h5 className="h-s">{said.short[id]}</h5>
            <ul className={css['texts']}>
              {texts.map((text, index) => (
                <li key={index} className="as-written">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </div>
  );
}

/** The sentences about the result, under what stands in the evaluation; in the language of the documents. */
function ToStudy({ round }: { readonly round: string }) {
  const words = useWords('questionnaire').follow;
  const store = useProcessStore();
  const spoken = useChosenDocumentWords();
  const answers = useAnswers();
  const said = spoken ? questionnaireSentences(spoken.documents, answers, round).join('\n') : '';
  const changes = addedBelow(answers, placeOf(plan, 'evaluations', round, 'study'), said);
  if (said === '') return null;
  if (changes.length === 0) return <p role="status">{words.studied}</p>;
  return (
    <div>
      <p className="small quiet">{words.toStudyHelp}</p>
      <Button look="secondary" icon="plus" onClick={() => store.change(changes, words.studyDeed)}>
        {words.toStudy}
      </Button>
    </div>
  );
}

interface KeptProps {
  readonly round: string;
  readonly audience: Audience;
}

/** The answers of an audience by their codes, and the way to take one away. */
function Kept({ round, audience }: KeptProps) {
  const words = useWords('questionnaire').follow;
  const store = useProcessStore();
  const replies = repliesOf(useAnswers(), audience, round);
  const alike = alikeIn(replies);
  if (replies.length === 0) return null;
  return (
    <section aria-label={words.of[audience]}>
      <h4 className="h-s">{words.of[audience]}</h4>
      {alike > 0 && <p className="small">{filled(words.alike, { n: String(alike) })}</p>}
      <ul className={css['lines']}>
        {replies.map(({ id, code, by, role, unit }) => (
          <li key={id}>
            <span>
              {[filled(words.one, { code }), role, unit, words.by[by]]
                .filter((text) => text !== '')
                .join(', ')}
            </span>
            <Button
              look="quiet"
              size="small"
              icon="remove"
              aria-label={filled(words.removeOf, { code })}
              onClick={() => store.change(removeReply(audience, id), words.removed)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
