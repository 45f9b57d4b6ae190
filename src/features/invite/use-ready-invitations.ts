import { useDeferredValue } from 'react';
import { minutesOf } from '#domain/advance/asked-step.ts';
import { invitationOf, type Invitation, type InvitedLine } from '#domain/advance/invitation.ts';
import { answerIn, rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Process } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import { steps } from '#domain/guide/steps.ts';
import type { InviteTextWords } from '#content/words/invite-text.ts';
import type { Parts } from '#content/languages/parts.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { invitationPayload } from '#storage/advance/write-advance.ts';
import { greetingDraft, invitationText, type Way } from './invitation-text.ts';
import { FOR_ALL } from './for-all.ts';
import { leaderName } from './leader-name.ts';
import { useInvitedLines, type InvitedLines } from './use-invited-lines.ts';

/** An invitation as it leaves the program, and what it is called in lists. */
export interface ReadyInvitation {
  /** Row id of the leader, or `FOR_ALL`. */
  readonly id: string;
  readonly name: string;
  readonly invitation: Invitation;
  readonly link: string;
  readonly subject: string;
  readonly text: string;
}

interface ReadyGiven {
  readonly way: Way;
  readonly textWords: InviteTextWords;
  readonly words: Parts['invite'];
  readonly unnamed: string;
}

/** Makes invitations of the process as it is now; the letters come first, the invitations when there is time. */
export function useReadyInvitations(given: ReadyGiven): {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly readyOf: (id: string) => ReadyInvitation | null;
  /** Whether they carry the line. */
  readonly line: InvitedLines['state'];
} {
  const process = useDeferredValue(useProcess((state) => state.process));
  const leaders = rowsIn(process.answers, advance, 'leaders');
  const names = [
    ...leaders.map((row, index) => ({
      id: row.id,
      name: leaderName(row, index, { answers: process.answers, words: given.words }),
    })),
    { id: FOR_ALL, name: given.words.toAll },
  ];
  const { state, lines } = useInvitedLines(names.map(({ id }) => id));
  return {
    names,
    line: state,
    readyOf: (id) =>
      ready(
        process,
        { id, name: names.find((one) => one.id === id)?.name ?? '', line: lines.get(id) },
        given,
      ),
  };
}

function ready(
  process: Process,
  { id, name, line }: { id: string; name: string; line: InvitedLine | undefined },
  { way, textWords, unnamed }: ReadyGiven,
): ReadyInvitation | null {
  const found = invitationOf(process, id === FOR_ALL ? null : id);
  if (!found) return null;
  const bodyName = textOf(answerIn(process.answers, about, 'bodyName'));
  // Where nobody has written a greeting the offered one stands there, so that no invitation is bare.
  const greeting = found.greeting.trim() || greetingDraft({ unitName: found.unitName, bodyName }, textWords);
  const invitation = {
    ...found,
    greeting,
    language: textWords.language,
    // Only what is sealed goes by the line.
    ...(line && found.publicKey ? { line } : {}),
  };
  const { base, onlyHere } = ownAddress(window.location);
  const link = `${base}${linkTo(routes.invitation(invitationPayload(invitation)))}`;
  return {
    id,
    name,
    invitation,
    link,
    subject: textWords.subject(invitation.processName || unnamed),
    text: invitationText(invitation, {
      way,
      link,
      address: onlyHere ? '' : base,
      minutes: minutesOf(invitation, steps),
      words: textWords,
    }),
  };
}
