import { useEffect, useState } from 'react';
import type { InvitedLine } from '#domain/advance/invitation.ts';
import { answerIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { line as register } from '#domain/guide/registers/line.ts';
import { useLine } from '#session/line/line-context.ts';
import { useEnsurePlace } from '#session/line/use-own-place.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { ALL_LEADERS } from '#domain/advance/all-leaders.ts';
import type { Line, OwnPlace } from '#storage/line.ts';
import { FOR_ALL } from './for-all.ts';

export interface InvitedLines {
  /** `off` where invitations carry no line, by choice or since there is none. */
  readonly state: 'off' | 'making' | 'ready' | 'down';
  /** By the id of the leader, or `FOR_ALL`. */
  readonly lines: ReadonlyMap<string, InvitedLine>;
}
const without = (state: InvitedLines['state']): InvitedLines => ({ state, lines: new Map() });

/** What goes into each invitation where answers are to come by themselves. Until it is there, invitations are made without. */
export function useInvitedLines(ids: readonly string[]): InvitedLines {
  const wanted = useProcess(
    ({ process: { answers } }) =>
      answerIn(answers, register, 'byLine') === true && answerIn(answers, advance, 'sealed') === true,
  );
  const line = useLine();
  const ensure = useEnsurePlace();
  const [made, setMade] = useState(() => without('making'));
  const key = ids.join(' ');
  useEffect(() => {
    if (!line || !wanted) return undefined;
    let current = true;
    ensure(line)
      .then((own) => linesFor(line, own, key.split(' ')))
      .then(
        (lines) => current && setMade({ state: 'ready', lines }),
        () => current && setMade(without('down')),
      );
    return () => {
      current = false;
    };
  }, [line, wanted, ensure, key]);
  if (!wanted || line === undefined) return without('off');
  return line === null ? without('down') : made;
}

async function linesFor(
  line: Line,
  own: OwnPlace,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InvitedLine>> {
  const entries = ids.map(async (id): Promise<readonly [string, InvitedLine]> => {
    const token = await line.leaderToken(own, id === FOR_ALL ? ALL_LEADERS : id);
    return [id, { address: line.address, process: own.process, token }];
  });
  return new Map(await Promise.all(entries));
}
