import { useMemo } from 'react';
import { rowsIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { textOf } from '#domain/process/rows.ts';
import type { PhoneQuestion } from '#domain/room/phone-question.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { useDots } from '../dots/use-dots.ts';
import { useShown } from '../scoring/use-shown.ts';
import { roundIn, roundName, usePhoneRounds } from './use-phones.ts';

/** What a screen of the room asks phones; `key` is null where it asks nothing of them. */
export interface Asked {
  readonly key: string | null;
  readonly shown: boolean;
  readonly question: PhoneQuestion;
}

/** Names in addresses on the line are made of few signs; ids of rows are. */
const keyOf = (scene: RoomScene): string | null =>
  scene.kind === 'scoring' ? `${scene.row}.${scene.question}` : scene.kind === 'dots' ? 'dots' : null;

export function useAsked(scene: RoomScene): Asked {
  const scoring = useWords('scoring');
  const steps = useWords('steps');
  const key = keyOf(scene);
  const [isShown] = useShown(scene.kind === 'scoring' ? `${scene.row}/${scene.question}` : 'dots');
  const [rounds] = usePhoneRounds();
  const dots = useDots();
  const row = useProcess(({ process }) =>
    scene.kind === 'scoring'
      ? rowsIn(process.answers, stakeholders, 'groups').find(({ id }) => id === scene.row)
      : undefined,
  );
  const shown = isShown || row?.agreed === true;
  const criteria = JSON.stringify(dots.criteria.map(({ id, text }) => ({ id, text: textOf(text).trim() })));
  const question = useMemo((): PhoneQuestion => {
    if (key === null) return { kind: 'wall' };
    if (shown) return { kind: 'shown' };
    const round = roundName(key, roundIn(rounds, key));
    if (scene.kind === 'scoring') {
      const { scale } = steps.stakeholders.fields.groups.columns[scene.question];
      const title = textOf(row?.name);
      const lead = scoring.questions[scene.question];
      return { kind: 'score', round, title, lead, scale: [scale[1], scale[2], scale[3]] };
    }
    return {
      kind: 'dots',
      round,
      title: scoring.dots.title,
      lead: scoring.dots.lead(dots.each),
      each: dots.each,
      rows: JSON.parse(criteria) as { id: string; text: string }[],
    };
  }, [key, shown, rounds, scene, row?.name, steps, scoring, criteria, dots.each]);
  return { key, shown, question };
}
