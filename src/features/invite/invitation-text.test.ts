import { expect, it } from 'vitest';
import type { Invitation } from '#domain/advance/invitation.ts';
import { languageOf } from '#domain/language/language.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import { greetingDraft, invitationText } from './invitation-text.ts';

const invitation: Invitation = {
  process: 'p',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: 'Klinikken',
  facilitator: 'rådgiver',
  leader: 'l',
  role: 'seksjonsleder',
  unit: 'Poliklinikken',
  units: [],
  asked: ['summary'],
  groups: [],
  deadline: '2027-06-02',
  greeting: '',
  replyTo: '',
  publicKey: '',
};

it.each(LANGUAGE_CODES)('an invitation in %s has its deadline as the language writes a day', async (code) => {
  const words = await loadDocumentPart(code, 'inviteText');
  const text = invitationText(invitation, { way: 'form', link: '', address: '', minutes: 5, words });

  expect(text).toContain(words.deadline(languageOf(code).longDay('2027-06-02')));
});

it.each([
  ['Brukerpanel', 'et brukerpanel'],
  ['brukergruppe', 'en brukergruppe'],
  ['et råd', 'et råd'],
  ['UNGs panel', 'UNGs panel'],
])('what is asked about has its article: %s', async (bodyName, written) => {
  const words = await loadDocumentPart('nb', 'inviteText');

  expect(greetingDraft({ unitName: 'Klinikken', bodyName }, words)).toContain(`trenger ${written}.`);
});
