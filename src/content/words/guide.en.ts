import type { Parts } from '#content/languages/parts.ts';
import { answerEn } from './answer.en.ts';
import { collectEn } from './collect.en.ts';
import { inviteEn } from './invite.en.ts';
import { meetingRoomEn } from './meeting-room.en.ts';
import { meetingEn } from './meeting.en.ts';
import { phonesEn } from './phones.en.ts';
import { settingsEn } from './settings.en.ts';
import { inProcessEn } from './in-process.en.ts';
import { shellEn } from './shell.en.ts';
import { takingEn } from './taking.en.ts';

const { facilitator: window } = meetingRoomEn;
/** By way of the shell, which is there from the start: its own parts would else become chunks by themselves. */
const { approval: approvalEn, export: exportingEn } = inProcessEn;
const { start: startEn } = shellEn;

/** The user guide: one part for each who uses the program. Buttons are called what stands on them. English. */
export const guideEn: Parts['guide'] = {
  title: 'User guide',
  lead: 'Find the part that is about you. Everything you write stays on your computer until you send it yourself.',
  toStart: 'To the front page',
  contents: 'Who are you?',
  picture: (section) => `Screenshot: ${section}`,
  parts: {
    facilitator: {
      tab: 'Leading the work',
      name: 'If you lead the work',
      lead: 'You prepare, invite the leaders, run two meetings and follow up.',
      sections: {
        prepare: {
          heading: 'Prepare',
          points: [
            `Choose “${startEn.create}”. To see the result first, choose “${startEn.example}”. “${startEn.tour}” shows you around in it.`,
            'Fill in the first step: the unit, the leader, the participants and the dates of the two meetings. Write roles, not names. If the trust has a profile, choose it here.',
            'The steps can be filled in in any order. Everything is saved as you write, and you can undo at the top.',
            '“What is a good answer?” at the top of each step opens advice, an example and questions to ask.',
          ],
        },
        invite: {
          heading: 'Invite the leaders',
          points: [
            `Open “${inviteEn.title}” from the overview. Add the leaders, and choose what each of them should answer.`,
            'Write a deadline, a greeting and the e-mail address for the answers.',
            'Choose link, file or Word form. Copy the text, and send it yourself by e-mail or Teams.',
            'Some e-mail programs cut links over 2,000 characters. Use a file then. If the guide is opened from a file, the link works on your computer only.',
            'A sealed answer can only be read in the process it belongs to. Download a copy with the key before you switch it on. If you lose every copy, nobody can read the answers.',
          ],
        },
        collect: {
          heading: 'Take in the answers',
          points: [
            `Choose “${collectEn.title}”. Drop the files there, or paste the e-mails. You can take many at once.`,
            'Look through them before anything is written. Where answers differ, you choose what to keep.',
            'If the hospital has a line of its own, sealed answers can arrive here by themselves.',
            `If some are missing, the text is ready under “${collectEn.reminder}”.`,
          ],
        },
        run: {
          heading: 'Run the meeting',
          points: [
            `Open the meeting from the overview, and check the timetable. Choose “${meetingEn.page.start}”.`,
            `Choose “${window.openRoom}”, and drag the window to the large screen. Press F for full screen.`,
            'Your own window shows questions to ask, what to listen for, the time, and notes only you can see.',
            `If the hospital has a line for phones, choose “${phonesEn.facilitator.open}”. The code comes up on the wall, and nobody sees an answer before all are shown.`,
            'Write the answers as you talk. What you cannot settle, you mark as outstanding, and move on.',
            `Choose “${meetingEn.ending.end}” when you finish. Read out what you have agreed, and download the minutes.`,
          ],
        },
        followUp: {
          heading: 'Follow up',
          points: [
            'Keep the actions in the plan up to date: set the status, and write what helped. You can do so after the plan is approved.',
            'Write down the advice from the panel and how you responded. It becomes part of the annual report.',
            'Under “Follow-up” and “Evaluation” you ask members and leaders how the panel works. Copy the link, or download the Word form.',
            'The answers have no names. Paste them, or add the files. The result is shown once three people have answered.',
            'Download the calendar to have the deadlines and the evaluation at hand.',
            'When a year has passed, do the mapping again under “One year later”. The old scores are beside the new ones.',
          ],
        },
      },
    },
    leader: {
      tab: 'Answering in advance',
      name: 'If you answer in advance',
      lead: 'You answer for your unit. It takes as long as the invitation says, and you can stop at any time.',
      sections: {
        open: {
          heading: 'Open the invitation',
          points: [
            `Open the link. If you got a file, choose “${startEn.openFile}” on the front page.`,
            'The first page says who is asking, how long it takes, and what happens to the answers.',
            'If you got a Word form, fill in the fields, save it and send it back.',
          ],
        },
        answer: {
          heading: 'Answer',
          points: [
            'You see your own unit and the units below it only. Empty fields are fine.',
            'Score the groups from what you know. You do not see what others have answered. If a group is missing, add it.',
            'Do not write about individual patients or staff.',
            'The answers are saved in the browser as you write. Open the same invitation on the same computer to continue.',
          ],
        },
        send: {
          heading: 'Send the answer',
          points: [
            `Check your answers, and choose “${answerEn.frame.short.send}”. Nothing is sent until you send it.`,
            'Open a ready e-mail, copy the answer, or save it as a file and attach it.',
            'If you change something later, send it again. The last answer counts.',
            `On a shared computer, choose “${answerEn.remove.button}” when you have sent it.`,
          ],
        },
      },
    },
    finisher: {
      tab: 'Finishing',
      name: 'If you finish the documents',
      lead: 'You check the answers, download the documents and record the decision.',
      sections: {
        look: {
          heading: 'Check',
          points: [
            `Open the last step. Under “${exportingEn.check}” each link goes to the field, and the way back leads here.`,
            'Gaps are allowed. What is missing is listed under “Outstanding points” in the drafts.',
            `Choose “${exportingEn.preview}” to read a document. Press a text to change it.`,
          ],
        },
        documents: {
          heading: 'Download the documents',
          points: [
            'Most documents come as Word and PDF. Word can be changed, and screen readers can read it. PDF is for printing and is not tagged for screen readers.',
            `“${takingEn.takeAll}” gives all documents, tables, the calendar and the process file in one folder.`,
            `To use your own template, load it under “${settingsEn.title}”.`,
          ],
        },
        approve: {
          heading: 'Record the decision',
          points: [
            `Set the terms of reference and the action plan to “${approvalEn.status['for-approval']}” when they go to the meeting that decides.`,
            `When they are approved, choose “${approvalEn.approveIt}” and write the date. The text is locked, and the version is kept.`,
            'To change something later, unlock it. A new version is made, and the old one is still there.',
          ],
        },
        keep: {
          heading: 'Send and keep',
          points: [
            'The guide sends nothing. Attach the documents to an e-mail, or put them in your records system.',
            `Choose “${exportingEn.downloadFile}” at the end. It holds everything you have written, and opens on another computer.`,
            `Choose “${exportingEn.makeColleagueFile}” when somebody else will read or go on writing. You choose whether your notes, the key and what each leader answered are included.`,
            `To move everything to a new computer, use “${settingsEn.move.title}” under “${settingsEn.title}”.`,
            `On a shared computer, end with “${settingsEn.forget.title}”.`,
          ],
        },
      },
    },
  },
};
