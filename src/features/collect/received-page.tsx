import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { keyIn } from '#domain/advance/deeds.ts';
import { labelOf } from '#domain/advance/leader-name.ts';
import { titleOf } from '#domain/guide/title.ts';
import { readingAdvance, type AdvanceReader } from '#desk/reading/read-advance.ts';
import { routes } from '#desk/routes.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import type { Parts } from '#content/languages/parts.ts';
import { useWords } from '#session/words/use-words.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { ReadAdvance } from '#storage/advance/read-advance.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import css from './collect.module.css';

interface Found {
  /** `unreachable`: the database, or a part of the program, could not be reached; the answer itself was not judged. */
  readonly read: ReadAdvance | { readonly kind: 'unreachable' };
  /** The process it belongs to, where it is in this browser. */
  readonly here: { readonly id: string; readonly title: string } | null;
}

/** An answer opened from a link: says what it is and where it belongs. Nothing is written here. */
export function ReceivedPage() {
  const { payload = '' } = useParams();
  const words = useWords('collect');
  const shell = useWords('shell');
  const repository = useRepository();
  const navigate = useNavigate();
  const [last, setLast] = useState<{ readonly payload: string; readonly found: Found } | null>(null);
  // What was found in another link is not shown for this one.
  const found = last?.payload === payload ? last.found : null;
  useEffect(() => {
    let current = true;
    const show = (result: Found): void => {
      if (current) setLast({ payload, found: result });
    };
    readingAdvance((read) => findOut(payload, read, repository)).then(show, () =>
      show({ read: { kind: 'unreachable' }, here: null }),
    );
    return () => {
      current = false;
    };
  }, [payload, repository]);
  useArrivedPage(`${words.received.title} – ${shell.appName}`);
  if (!found)
    return (
      <main id="main" className={css['page']}>
        <p role="status">{words.received.reading}</p>
      </main>
    );
  const { read, here } = found;
  const texts = linesFor(found, words, here ? here.title || shell.unnamed : '');
  return (
    <main id="main" className={css['page']}>
      <div className={css['intro']}>
        <h1 className="h-l">{texts.title}</h1>
        {texts.lines.map((line) => (
          <p key={line} className="lead">
            {line}
          </p>
        ))}
        <div className={css['actions']}>
          {read.kind === 'answer' && here && (
            <Button
              iconAfter="arrow-right"
              onClick={() => void navigate(routes.collect(here.id), { state: { payload } })}
            >
              {words.received.open}
            </Button>
          )}
          {read.kind === 'reply' && here && (
            <Button
              iconAfter="arrow-right"
              onClick={() => void navigate(routes.afterwards(here.id, 'evaluation'), { state: { payload } })}
            >
              {words.received.open}
            </Button>
          )}
          {(read.kind === 'invitation' || read.kind === 'questionnaire') && (
            <LinkButton
              to={
                read.kind === 'invitation' ? routes.invitation(payload) : routes.invitedQuestionnaire(payload)
              }
            >
              {read.kind === 'invitation' ? words.received.openInvitation : words.received.openQuestionnaire}
            </LinkButton>
          )}
          <LinkButton look="secondary" to={routes.start()}>
            {words.received.toStart}
          </LinkButton>
        </div>
      </div>
    </main>
  );
}

async function findOut(
  payload: string,
  readAdvance: AdvanceReader,
  repository: ProcessRepository,
): Promise<Found> {
  const first = await readAdvance({ kind: 'payload', payload });
  const id =
    first.kind === 'answer'
      ? first.answer.process
      : first.kind === 'reply'
        ? first.reply.process
        : first.kind === 'refused'
          ? first.process
          : undefined;
  const loaded = id === undefined ? null : await repository.load(id);
  const process = loaded?.kind === 'loaded' ? loaded.process : null;
  const key = process && keyIn(process.answers);
  // A sealed answer says which process it belongs to before it is opened.
  const read =
    first.kind === 'refused' && first.because === 'sealed-no-key' && key
      ? await readAdvance({ kind: 'payload', payload, key })
      : first;
  const here =
    (read.kind === 'answer' || read.kind === 'reply') && process
      ? { id: process.id, title: titleOf(process) }
      : null;
  return { read, here };
}

function linesFor(
  { read, here }: Found,
  words: Parts['collect'],
  name: string,
): { readonly title: string; readonly lines: readonly string[] } {
  const { received } = words;
  if (read.kind === 'unreachable') return { title: received.wrong, lines: [received.unreachable] };
  if (read.kind === 'refused') return { title: received.wrong, lines: [words.because[read.because]] };
  if (read.kind === 'invitation') return { title: received.title, lines: [received.invitation] };
  if (read.kind === 'questionnaire')
    return { title: received.questionnaireTitle, lines: [received.questionnaire] };
  if (read.kind === 'reply')
    return {
      title: received.reply,
      lines: here ? [received.to(name), received.nothingWritten] : [received.notHere],
    };
  const who = labelOf(read.answer) || words.unnamed;
  return {
    title: received.from(who),
    lines: here ? [received.to(name), received.nothingWritten] : [received.notHere],
  };
}
