import { useMemo, useState } from 'react';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Change } from '#domain/process/change.ts';
import {
  addIdeas,
  giveTheme,
  ideaLines,
  ideasOf,
  ideaTargets,
  placeIdeas,
  removeIdea,
  unplaceIdeas,
  type Idea,
  type IdeaTarget,
} from '#domain/meeting/ideas.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';

export interface NamedTarget extends IdeaTarget {
  /** "utfordring" */
  readonly name: string;
}

/** The loose ideas of a step, and everything that can be done with them; `said` is the latest deed in words. */
export function useIdeas(step: string) {
  const store = useProcessStore();
  const stepWords = useWords('steps');
  const { ideas: words } = useWords('meeting');
  const gathered = useAnswersOf(meeting);
  const answers = useAnswersOf({ id: step });
  const [said, setSaid] = useState({ text: '', number: 0 });
  const latest = useLocalUndo();
  const ideas = useMemo(() => ideasOf(gathered, step), [gathered, step]);
  const targets = useMemo((): readonly NamedTarget[] => {
    const definition = steps.find(({ id }) => id === step);
    return (definition ? ideaTargets(definition) : []).map((target) => {
      const field = fieldWordsOf(stepWords, step, target.field);
      return { ...target, name: field?.row ?? field?.label ?? target.field };
    });
  }, [step, stepWords]);

  const say = (text: string): void => setSaid(({ number }) => ({ text, number: number + 1 }));

  function act(changes: readonly Change[], label: string, done: string): void {
    latest.change(changes, label);
    say(done);
  }

  return {
    ideas,
    targets,
    answers,
    said,
    undo: latest.isLast
      ? () => {
          const label = latest.undo();
          if (label !== null) say(words.undone(label));
        }
      : null,
    add: (text: string) => {
      const lines = ideaLines(text);
      if (lines.length > 0)
        act(addIdeas(step, lines, newId), words.addLabel(lines.length), words.added(lines.length));
    },
    theme: (ids: readonly string[], theme: string) =>
      act(giveTheme(ids, theme), words.giveTheme, words.themeDone(theme.trim())),
    remove: ({ id, text }: Idea) => act(removeIdea(id), words.remove(text), words.removed(text)),
    place: (target: NamedTarget, text: string, ids: readonly string[]) =>
      act(
        placeIdeas(store.getState().process.answers, { step, target, text, ids }, newId),
        words.placeAs(target.name),
        words.placed(target.name),
      ),
    unplace: ({ id, text }: Idea) => act(unplaceIdeas([id]), words.unplace(text), ''),
  };
}

export type Ideas = ReturnType<typeof useIdeas>;
