import { isBlank } from '../process/rows.ts';
import type { Process } from '../process/process.ts';
import { textForm } from '../values/same-text.ts';
import type { AnswerCell } from './answer-cells.ts';
import type { Choice, Offer, OfferStatus, Speaker } from './compare-answer.ts';
import { byVoice } from './compose-text.ts';
import { labelOf, whoOf } from './leader-name.ts';

/** What a leader says in a place. */
export interface Said extends Speaker {
  readonly label: string;
  readonly text: string;
}

/** What each leader says in a place, beside what stands there and what was said before, and what is suggested. */
export function offersOf(
  said: readonly Said[],
  given: {
    readonly key: string;
    readonly kind: AnswerCell['kind'];
    readonly now: string;
    readonly before: ReadonlyMap<string, string> | undefined;
    readonly process: Process;
  },
): readonly Offer[] {
  const { key, kind, now, before } = given;
  // Everybody's words are compared with everybody else's: how each is compared is found out once.
  const forms = said.map(({ text }) => textForm(text));
  const differ = new Set(forms).size > 1;
  const nowForm = textForm(now);
  // Where another leader said the very same, the words that stand there are theirs too.
  const whose = [...(before ?? [])].filter(([, words]) => textForm(words) === nowForm);
  return said.map(({ leader, role, unit, label, text }, index) => {
    const last = before?.get(leader);
    const form = forms[index] ?? '';
    const isAsLast = last !== undefined && textForm(last) === form;
    const status = statusOf();
    const offer = { key: `${leader}/${key}`, leader, role, unit, status, text, suggested: suggested() };
    return last !== undefined && !isAsLast ? { ...offer, before: last } : offer;

    function statusOf(): OfferStatus {
      if (isAsLast || nowForm === form) return 'equal';
      if (last !== undefined) return 'changed';
      return isBlank(now) && !differ ? 'new' : 'conflict';
    }

    function suggested(): Choice {
      if (status === 'equal') return 'mine';
      if (text === '') return 'theirs';
      const isAlone = whose.every(([other]) => other === leader);
      if (status === 'new' || (isAlone && whose.length > 0)) return 'theirs';
      if (kind === 'paragraph') return 'both';
      if (isBlank(now)) return index === 0 ? 'theirs' : 'mine';
      // Of two leaders the first by name wins, whoever came first; a person's own words stand.
      const later = whose.every(
        ([other]) =>
          other === leader || byVoice({ leader, label }, { leader: other, label: labelAt(other) }) < 0,
      );
      return whose.length > 0 && later ? 'theirs' : 'mine';
    }
  });

  function labelAt(leader: string): string {
    return labelOf(whoOf(given.process, { leader, role: '', unit: '' }));
  }
}
