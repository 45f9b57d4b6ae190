import { followUpsNb } from '#content/drafts/follow-ups.nb.ts';
import { zonesNb } from '#content/drafts/zones.nb.ts';
import { bokmal } from '#content/languages/bokmal.ts';
import { advanceNb } from '#content/words/advance.nb.ts';
import { afterwardsNb } from '#content/words/afterwards.nb.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { collectNb } from '#content/words/collect.nb.ts';
import { formNb } from '#content/words/form.nb.ts';
import { guideNb } from '#content/words/guide.nb.ts';
import { inviteTextNb } from '#content/words/invite-text.nb.ts';
import { inviteNb } from '#content/words/invite.nb.ts';
import { knowledgeNb } from '#content/words/knowledge.nb.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { meetingNb } from '#content/words/meeting.nb.ts';
import { parkingNb } from '#content/words/parking.nb.ts';
import { trustLineNb } from '#content/words/trust-line.nb.ts';
import { phonesNb } from '#content/words/phones.nb.ts';
import { portfolioNb } from '#content/words/portfolio.nb.ts';
import { portfolioReportNb } from '#content/words/portfolio-report.nb.ts';
import { previewNb } from '#content/words/preview.nb.ts';
import { scoringNb } from '#content/words/scoring.nb.ts';
import { scriptNb } from '#content/words/script.nb.ts';
import { settingsNb } from '#content/words/settings.nb.ts';
import { statementsNb } from '#content/words/statements.nb.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import { tourNb } from '#content/words/tour.nb.ts';

/** Everything the screen says, for tests that find things by what a person reads. The one place that knows where words lie. */
export const said = {
  ...bokmal,
  advance: advanceNb,
  afterwards: afterwardsNb,
  answer: answerNb,
  collect: collectNb,
  followUps: followUpsNb,
  form: formNb,
  guide: guideNb,
  invite: inviteNb,
  inviteText: inviteTextNb,
  knowledge: knowledgeNb,
  meeting: meetingNb,
  parking: parkingNb,
  phones: phonesNb,
  trustLine: trustLineNb,
  portfolio: portfolioNb,
  portfolioReport: portfolioReportNb,
  preview: previewNb,
  room: meetingRoomNb,
  scoring: scoringNb,
  script: scriptNb,
  settings: settingsNb,
  statements: statementsNb,
  taking: takingNb,
  tour: tourNb,
  zones: zonesNb,
};
