import { act, screen } from '@testing-library/react';
import { matchPath } from 'react-router';
import type { Behind } from '#app/app-providers.tsx';
import { PATTERNS, routes } from '#desk/routes.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { openInvitation } from '#session/open-invitation.ts';
import { invitationPayload } from '#storage/advance/write-advance.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { openApp, type OpenApp } from './open-app.tsx';

/** An invitation to one leader, who is asked two steps and has nothing sent along. */
export const invitation: Invitation = {
  process: 'px',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: 'Hudklinikken',
  facilitator: 'rådgiver',
  leader: 'l1',
  role: 'seksjonsleder',
  unit: 'Poliklinikken',
  units: [],
  asked: ['summary', 'constraints'],
  groups: [],
  deadline: '2027-02-01',
  greeting: 'Svar gjerne før fredag.',
  replyTo: '',
  publicKey: '',
};

/** The same for all, with the units to choose among. */
export const invitationForAll: Invitation = { ...invitation, leader: '', role: '', unit: '' };

interface Given extends Partial<Behind> {
  /** What else is saved in this browser. */
  readonly processes?: readonly Process[];
  /** The page of the answer; the first where it is left out. */
  readonly page?: string;
}

/** A leader's own answer, and what is stored of it. */
export interface OpenAnswer extends OpenApp {
  readonly id: string;
  /** Goes to a page of the answer. */
  turnTo(page?: string): Promise<void>;
  /** Opens an invitation in the same browser, as from a mail. */
  reopen(invitation: Invitation): Promise<void>;
  /** Opens an invitation in another window of the same browser. */
  openElsewhere(invitation: Invitation): Promise<void>;
  answers(): Promise<Answers>;
}

/** The leader's own record, opened from the link of an invitation that differs from the first one in `more`. */
export async function openInvited(
  more: Partial<Invitation> = {},
  { page, ...behind }: Given = {},
): Promise<OpenAnswer> {
  const linkOf = (one: Invitation) => routes.invitation(invitationPayload(one));
  const channels = createMemoryChannels();
  const windows = createMemoryWindows(channels);
  const app = await openApp({ at: linkOf({ ...invitation, ...more }), windows, ...behind });
  await screen.findByRole('banner');
  const id = matchPath(PATTERNS.answer, app.address())?.params.processId ?? '';
  const open: OpenAnswer = {
    ...app,
    id,
    async turnTo(wanted) {
      const to = routes.answer(id, wanted);
      if (app.address() !== to) await app.goTo(to);
    },
    reopen: (one) => app.goTo(linkOf(one)),
    openElsewhere: async (one) => {
      await app.saved(id);
      await act(() => openInvitation(app.repository, createMemoryWindows(channels), one));
    },
    saved: (wanted = id) => app.saved(wanted),
    answers: async () => (await app.saved(id)).answers,
  };
  await open.turnTo(page);
  return open;
}
