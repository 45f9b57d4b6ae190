import { useState } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { beginSharing, stopSharing } from '#domain/line/deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { PeopleHere } from '#desk/together/people-here.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useLine } from '#session/line/line-context.ts';
import { useShared, useTogether } from '#session/line/together-context.tsx';
import { useEnsurePlace } from '#session/line/use-own-place.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { LineDown } from '#storage/line-down.ts';
import type { Line } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { CopyBox } from '#ui/copy-box.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './overview.module.css';

/** What ends sharing here, for good or for a while. */
const BARRED = ['ended', 'newer', 'older'] as const;

/** Where there is a line: whether colleagues write in the process from their own machines. Nothing at all elsewhere. */
export function Together() {
  const { together: words } = useWords('trustLine');
  const line = useLine();
  const shared = useShared();
  const now = useTogether();
  const [state, setState] = useState<'rest' | 'asking' | 'down'>('rest');
  const barred = BARRED.find((one) => one === now?.state);
  const doing = async (work: () => Promise<void>): Promise<void> => {
    setState('asking');
    setState(
      await work().then(
        () => 'rest',
        () => 'down',
      ),
    );
  };
  if (!line && !shared) return null;
  return (
    <section aria-label={words.title} className={css['parts']}>
      <h2 className="small quiet">{words.title}</h2>
      <p role="status" className="small">
        {state === 'down'
          ? words.down
          : shared && (barred ? words[barred] : shared.begins ? words.on : words.joined)}
      </p>
      {shared ? (
        <Sharing line={line ?? null} busy={state === 'asking'} doing={doing} />
      ) : (
        line && <NotShared line={line} busy={state === 'asking'} doing={doing} />
      )}
    </section>
  );
}

interface PartProps<L> {
  readonly line: L;
  readonly busy: boolean;
  readonly doing: (work: () => Promise<void>) => Promise<void>;
}

/** What is shared and what is not, and the way to begin. */
function NotShared({ line, busy, doing }: PartProps<Line>) {
  const { together: words } = useWords('trustLine');
  const store = useProcessStore();
  const ensure = useEnsurePlace();
  const before = textOf(useAnswer(register, 'myName'));
  const name = useBegunHere('together-name', before);
  return (
    <>
      <p className="small">{words.lead}</p>
      <p className="small">{words.seen}</p>
      <p className="small">{words.own}</p>
      <label className={`small ${css['name'] ?? ''}`}>
        <span>{words.name}</span>
        <TextInput value={name.text} onChange={name.write} />
      </label>
      <Button
        look="secondary"
        size="small"
        busy={busy}
        onClick={() =>
          void doing(async () => {
            await ensure(line);
            changeForGood(store, beginSharing(name.now().trim()));
            name.done();
            await store.flush();
          })
        }
      >
        {busy ? words.asking : words.start}
      </Button>
    </>
  );
}

/** Who is there, the way in for one more, and the way to end it. */
function Sharing({ line, busy, doing }: PartProps<Line | null>) {
  const { together: words } = useWords('trustLine');
  const store = useProcessStore();
  const shared = useShared();
  const now = useTogether();
  const [link, setLink] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  if (!shared) return null;
  const { at, begins } = shared;
  const isOver = now?.state === 'ended';

  async function stop(): Promise<void> {
    setAsks(false);
    // What is shared is gone from the server before anything says so here.
    if (begins && !line) throw new LineDown('There is no line to end it on.');
    if (begins) await line?.endSharing(at);
    changeForGood(store, stopSharing());
    await store.flush();
  }
  return (
    <>
      {now && now.people.length > 0 ? (
        <PeopleHere />
      ) : (
        !isOver && <p className="small quiet">{words.alone}</p>
      )}
      {begins && line && link === null && !isOver && (
        <Button
          look="secondary"
          size="small"
          busy={busy}
          onClick={() =>
            void doing(async () => {
              const token = await line.colleagueToken(at);
              setLink(ownAddress(window.location).base + linkTo(routes.together(at.process, token)));
            })
          }
        >
          {busy ? words.asking : words.makeLink}
        </Button>
      )}
      {link !== null && (
        <>
          <CopyBox
            label={words.link}
            text={link}
            look="line"
            button={words.copy}
            copied={words.copied}
            failed={words.marked}
          />
          <p className="small quiet">{words.linkHelp}</p>
        </>
      )}
      {(line !== null || !begins) && (
        <Button look="quiet" size="small" onClick={() => setAsks(true)}>
          {words.stop}
        </Button>
      )}
      <Dialog
        heading={words.stopTitle}
        open={asks}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button onClick={() => void doing(stop)}>{words.stop}</Button>
            <Button look="quiet" onClick={() => setAsks(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <p>{begins ? words.stopText : words.leaveText}</p>
      </Dialog>
    </>
  );
}
