import { inText } from '#domain/values/sentence.ts';
import { OwnWords } from '#desk/language/own-words.tsx';
import { inOneLine, labelled } from '#domain/values/labelled.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './closing.module.css';
import type { DecidedInWords, DecidedLines } from './use-decided-lines.ts';

/** On the page: what was decided in the meeting in full; then, in short, what came after it and what stood before. */
export function Decided({ decided }: { decided: DecidedInWords }) {
  const { closing: words } = useWords('meeting');
  const { known, inMeeting, later, before } = decided;
  if (inMeeting.length + later.length + before.length === 0)
    return <p className="quiet">{words.nothingDecided}</p>;
  if (!known) return <InFull decided={inMeeting} />;
  return (
    <>
      <h3 className={css['when']}>{words.inMeeting}</h3>
      <InFull decided={inMeeting} none={words.nothingInMeeting} />
      <InShort title={words.later} decided={later} />
      <InShort title={words.before} decided={before} />
    </>
  );
}

/** On the wall: only what was decided in the meeting, and how much stood from before. */
export function DecidedOnWall({ decided }: { decided: DecidedInWords }) {
  const { closing: words } = useWords('meeting');
  const { known, inMeeting, before } = decided;
  const stood = before.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <InFull decided={inMeeting} none={known ? words.nothingInMeeting : words.nothingDecided} />
      {stood > 0 && <p className="quiet">{words.stoodBefore(stood)}</p>}
    </>
  );
}

function InFull({ decided, none }: { decided: readonly DecidedLines[]; none?: string }) {
  const { closing: words } = useWords('meeting');
  if (decided.length === 0) return none === undefined ? null : <p className="quiet">{none}</p>;
  return (
    <dl className={css['decided']}>
      {decided.map(({ key, title, lines }) => (
        <div key={key}>
          <dt>{title}</dt>
          {lines.map(({ text, changedSince }, index) => (
            <dd key={index} className={css['said']}>
              <OwnWords>{text}</OwnWords>
              {changedSince && <span className="small quiet"> ({inText(words.changedSince)})</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Two lines a question are enough to know it by. */
function InShort({ title, decided }: { title: string; decided: readonly DecidedLines[] }) {
  if (decided.length === 0) return null;
  return (
    <>
      <h3 className={css['when']}>{title}</h3>
      <ul className={css['short']}>
        {decided.map(({ key, title: question, lines }) => (
          <li key={key}>
            {labelled(question, '')}
            <span className="quiet">
              <OwnWords>{inOneLine(lines.map(({ text }) => text))}</OwnWords>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
