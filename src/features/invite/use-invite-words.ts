import { inviteNb, type InviteWords } from '#content/words/invite.nb.ts';

/** The words of this page, in the language of the screen. */
export const useInviteWords = (): InviteWords => inviteNb;
