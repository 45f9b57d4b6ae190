import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { approvedTexts, type ApprovedText } from '#domain/afterwards/approved-texts.ts';
import { approvalOf, TEXT_OF, textOfDocument } from '#domain/approval/approvable.ts';
import { APPROVABLE, type Approvable } from '#domain/guide/choices.ts';
import { differencesOf } from '#domain/process/compare.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { newIn } from '#domain/values/text-changes.ts';
import { differenceLine, type DifferenceLine } from '#desk/differences/difference-line.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './afterwards.module.css';

/** What the mandate and the plan say now and did not say when they were approved, field by field and word by word. */
export function RevisionPart() {
  const words = useWords('afterwards').mandate;
  return APPROVABLE.map((document) => (
    <section key={document} aria-label={words.of[document].name} className={css['part']}>
      <h2 className="h-m">{words.of[document].name}</h2>
      <Revision document={document} />
    </section>
  ));
}

function Revision({ document }: { readonly document: Approvable }) {
  const words = useWords('afterwards').mandate;
  const own = words.of[document];
  const { longDay } = useLanguage();
  const spokenIn = useSpokenIn();
  const id = useProcess(({ process }) => process.id);
  const answers = useAnswers();
  const [chosen, setChosen] = useState('0');
  const texts = approvedTexts(answers, document);
  const text = texts[Number(chosen)] ?? texts[0];
  if (!text)
    return (
      <p>
        {own.none} <a href={linkTo(routes.export(id))}>{words.toApproval}</a>
      </p>
    );
  const nameOf = ({ version, day }: ApprovedText): string =>
    `${words.compare} ${words.version(version, isIsoDate(day) ? longDay(day) : day)}`;
  return (
    <>
      <div>
        <SelectInput
          label={words.compareOf(own.name)}
          value={chosen}
          onChange={setChosen}
          options={texts.map((one, index) => ({
            value: String(index),
            text: nameOf(one),
            lang: spokenIn(nameOf(one)),
          }))}
        />
      </div>
      <Differences document={document} text={text} />
      {approvalOf(answers, document).status === 'approved' ? (
        <p className="quiet">
          {own.locked} <a href={linkTo(routes.export(id))}>{words.toApproval}</a>
        </p>
      ) : (
        <p>
          <a href={linkTo(routes.step(id, TEXT_OF[document].step.id))}>{own.toStep}</a>
        </p>
      )}
    </>
  );
}

function Differences({ document, text }: { readonly document: Approvable; readonly text: ApprovedText }) {
  const words = useWords('afterwards').mandate;
  const answers = useAnswers();
  const all = {
    shell: useWords('shell'),
    inProcess: useWords('inProcess'),
    steps: useWords('steps'),
    documents: useWords('documents'),
  };
  const before = { ...answers, ...text.answers };
  const { step } = TEXT_OF[document];
  const after = { ...answers, [step.id]: textOfDocument(answers, document) };
  const lines = differencesOf(before, after, [step])
    .map((difference) => differenceLine(difference, { before, after, words: all }))
    .filter((line) => line !== null);
  if (lines.length === 0) return <p role="status">{words.same}</p>;
  return (
    <section aria-label={words.differs(lines.length)}>
      <p className="h-s" role="status">
        {words.differs(lines.length)}
      </p>
      <p className="small quiet">{words.legend}</p>
      <ul className={css['differences']}>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: DifferenceLine }) {
  const { versions } = useWords('inProcess');
  const [before, after] = [line.before.join('\n'), line.after.join('\n')];
  return (
    <li>
      <h3 className="h-s">
        <SentenceWithOwn>{line.label}</SentenceWithOwn>{' '}
        <span className="small quiet">{versions.kinds[line.kind]}</span>
      </h3>
      {(before !== '' || after !== '') && (
        <dl className={css['sides']}>
          {before !== '' && (
            <div>
              <dt className="small quiet">{versions.before}</dt>
              <Marked text={before} other={after} as="del" />
            </div>
          )}
          {after !== '' && (
            <div>
              <dt className="small quiet">{versions.after}</dt>
              <Marked text={after} other={before} as="ins" />
            </div>
          )}
        </dl>
      )}
    </li>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly other: string;
  /** What the words are that the other text does not have. */
  readonly as: 'del' | 'ins';
}

/** A text with the words marked that the other does not have; the mark is read aloud too. */
function Marked({ text, other, as: Mark }: MarkedProps) {
  const lang = useSpokenIn()(text);
  const words = useWords('afterwards').mandate;
  const said = Mark === 'del' ? words.removed : words.added;
  return (
    <dd className="as-written">
      {newIn(other, text).map((run, index) =>
        run.isNew ? (
          <Mark key={index}>
            <span className="sr-only">{said}: </span>
            <span lang={lang}>{run.text}</span>
          </Mark>
        ) : (
          <span key={index} lang={lang}>
            {run.text}
          </span>
        ),
      )}
    </dd>
  );
}
