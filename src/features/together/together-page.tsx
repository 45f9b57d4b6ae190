import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { joinedAt } from '#domain/line/deeds.ts';
import { line as register } from '#domain/guide/registers/line.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useLine } from '#session/line/line-context.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useBegunText } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Line, NotShared, OwnPlace, SharedProcess } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './together.module.css';

/** Where a colleague's link leads: the process comes to this machine, and both write in it. */
export function TogetherPage() {
  const { place = '', token = '' } = useParams();
  const { together: words } = useWords('trustLine');
  const { appName } = useWords('shell');
  const line = useLine();
  useArrivedPage(`${words.join.title} – ${appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <h1 className="h-l">{words.join.title}</h1>
      {line === null && <p className="lead">{words.join.none}</p>}
      {line && <JoinForm line={line} at={{ process: place, token }} />}
    </main>
  );
}

function JoinForm({ line, at }: { readonly line: Line; readonly at: OwnPlace }) {
  const { together: words } = useWords('trustLine');
  const join = useJoin(at);
  const navigate = useNavigate();
  const name = useBegunText('', 'join-name');
  const [state, setState] = useState<'rest' | 'joining' | 'failed' | NotShared>('rest');
  async function go(): Promise<void> {
    setState('joining');
    const found = await line.readShared(at);
    if (typeof found === 'string') return setState(found);
    try {
      const joined = join(found, name.now().trim());
      name.done(joined);
      await joined;
      void navigate(routes.process(found.id));
    } catch {
      setState('failed');
    }
  }
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p className="lead">{words.join.lead}</p>
      <p>{words.seen}</p>
      <label className={css['name']}>
        <span>{words.name}</span>
        <TextInput value={name.text} onChange={name.write} />
      </label>
      {state !== 'rest' && state !== 'joining' && (
        <Notice tone="advice" live="alert">
          {words.join[state]}
        </Notice>
      )}
      <div>
        <Button type="submit" busy={state === 'joining'}>
          {state === 'joining' ? words.join.joining : words.join.press}
        </Button>
      </div>
      <p className="small quiet">{words.join.known}</p>
    </form>
  );
}

/**
 * Keeps the process on this machine, with where it is shared. One that is here already stays until it is opened: then what is
 * shared takes its place, and it is kept as a version.
 */
function useJoin(at: OwnPlace): (found: SharedProcess, name: string) => Promise<void> {
  const repository = useRepository();
  return async ({ id, createdAt, answers }, name) => {
    const now = new Date().toISOString();
    const own = joinedAt(at, name);
    if ((await repository.load(id)).kind !== 'missing') {
      const changes = Object.entries(own[register.id] ?? {}).map(([field, value]) =>
        setAt({ step: register.id, field }, value),
      );
      await repository.write(
        id,
        changes.map((change) => ({ change, seen: undefined })),
        now,
      );
      return;
    }
    await repository.create({
      id,
      schemaVersion: CURRENT_SCHEMA_VERSION,
      createdAt,
      updatedAt: now,
      answers: { ...answers, ...own },
    });
  };
}
