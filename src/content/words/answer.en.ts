import type { Parts } from '#content/languages/parts.ts';

/** The words of a leader's own answer pages, English. Spoken to one person. */
export const answerEn = {
  title: 'Answer in advance',
  titleTo: (process) => `Before the meeting: ${process}`,

  open: {
    lead: 'Have you received an invitation or a questionnaire? Open the file, or paste the link.',
    opening: 'Opening the invitation …',
    drop: 'Drop the invitation file here, or choose it.',
    pick: 'Choose the invitation file',
    paste: 'Paste the link',
    pasteHelp: 'You can paste the whole e-mail.',
    go: 'Open the invitation',
    refusedTitle: 'The invitation was not opened',
    untouched: 'Nothing has been changed on this computer.',
    refused: {
      empty: 'The link is empty. Part of it may have been lost.',
      'too-large': 'This is too large to be an invitation.',
      'not-ours': 'We found no invitation from Brukerpanelveilederen here.',
      newer:
        'The invitation was made with a newer version of the guide. Connect to the network, reload the page and try again.',
      damaged: 'Part of the invitation is missing. The e-mail program may have cut the link.',
      'sealed-no-key': 'This is a sealed answer, not an invitation.',
      'sealed-wrong-key': 'This is a sealed answer, not an invitation.',
      answer: 'This is an answer from a leader, not an invitation.',
    },
    next: {
      ask: 'Ask the person who invited you to send the invitation again as a file.',
      answer: 'If you are the one who collects the answers, open the process and choose “Collect answers”.',
    },
    recordDamaged:
      'What you began in this browser cannot be read. Nothing has been deleted. Open the invitation in another browser, or ask for a Word form.',
    recordNewer:
      'Your answer has been saved with a newer version of the guide. Connect to the network, and reload the page.',
    storeFailed:
      'The browser does not let us save. It may be in private mode. Try another browser, or ask for a Word form.',
    toStart: 'To the front page',
  },

  choose: {
    title: 'Who is answering?',
    lead: 'Someone has begun to answer in this browser. If it is you, you go on where you left off.',
    goOn: (who) => `Continue as ${who}`,
    goOnUnnamed: 'Continue with the answer without a role',
    changed: (when) => `Last changed ${when}`,
    another: 'Answer as someone else',
    anotherHelp: 'You get an answer of your own. You do not see what the others have answered.',
  },

  frame: {
    pages: 'The pages of the answer',
    progress: (number, count) => `Page ${number} of ${count}`,
    answered: 'started',
    saved: 'Saved in the browser',
    notSaved: 'Not saved. Download a copy before you close the page.',
    elsewhere:
      'The answer has been changed or deleted in another window. Reload the page before you write more.',
    short: {
      start: 'The invitation',
      mapping: 'Your unit',
      stakeholders: 'The groups',
      summary: 'Summary',
      constraints: 'Framework',
      check: 'Check',
      send: 'Send the answer',
    },
    previous: (title) => `Previous: ${title}`,
    next: (title) => `Next: ${title}`,
  },

  start: {
    asks: 'Who is asking',
    you: 'You answer as',
    time: 'Time',
    minutes: (count) => `About ${count} ${count === 1 ? 'minute' : 'minutes'}.`,
    anyTime: 'You can close the page at any time. Open the same invitation on the same computer to go on.',
    kept: 'Saving',
    keptHere:
      'The answer is saved in this browser as you write. In a private window (InPrivate, incognito) it is gone when the window is closed. On a shared computer the next person can read it, so remove it when you have sent it.',
    elsewhere:
      'Nothing has been answered here yet. If you began on another computer, or in another browser, the answers are there. Go on there.',
    deadline: 'Deadline',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (days) => `in ${days} days`,
    passed: 'The deadline has passed. Ask whether the answer is still wanted.',
    why: 'Why we are asking',
    whyText:
      'The management team needs to find out whether it needs a user panel. To do that, it must know how patients and carers take part today. You know most about that where you work.',
    whatWeAsk: 'What we ask about',
    askedStep: {
      mapping: 'How patients and carers take part in your unit today.',
      stakeholders: 'How important it is to involve different groups, and how much they take part now.',
      summary: 'What you are satisfied with, and what should improve.',
      constraints: 'The limits the panel must stay within.',
    },
    then: 'What happens to the answers?',
    thenPoints: [
      'The answers are only on this computer until you send them yourself.',
      'The person who asks collects the answers. The management team sees them in the meeting, together with your role.',
      'Your scores are a starting point for the conversation. You do not see what others have answered before the meeting.',
    ],
    sealed: 'The answer is sealed when you send it. Only the person who leads the process can read it.',
    privacy: 'Protect people’s privacy',
    privacyText:
      'Do not write about individual patients or staff. In small groups, people can be recognised.',
    role: 'Your role',
    roleHelp: 'Write the role, not the name.',
    unit: 'Your unit',
    otherUnit: 'Another unit',
    otherUnitName: 'Name of the unit',
    renewed: 'The invitation has been updated. Your answers are the same.',
    renewedWhat: {
      deadline: 'The deadline has changed.',
      asked: 'What you are asked has changed.',
      groups: 'The list of groups has changed.',
      units: 'The list of units has changed.',
      'reply-to': 'The answer should go to another address. If you are not sure, ask before you send it.',
      sealed: 'The sealing has changed.',
      words: 'The text of the invitation has changed.',
    },
  },

  help: 'What is a good answer?',

  mapping: {
    chooseFirst: 'Choose your unit on the first page, and the questions come here.',
    toStart: 'Choose unit',
    addUnit: 'Add a unit',
    unit: 'unit',
    name: 'Name of the unit',
    optional: 'Answer for the units you know. The others can be left empty.',
  },

  stakeholders: {
    lead: 'Score the groups you know. The others can be left empty.',
    done: (done, count) => `${done} of ${count} groups have both scores.`,
    own: 'Is anyone missing?',
    ownHelp: 'Add groups that are not on the list. They are included in what you send.',
    addGroup: 'Add a group',
    group: 'your group',
    name: 'Name of the group',
    addNote: 'Write a note',
    addNoteOf: (name) => `Write a note: ${name}`,
    noteOf: (name) => `Note: ${name}`,
    none: 'No groups have been added. Add those you think are most important.',
  },

  folded: {
    fee: {
      title: 'Payment and expenses',
      help: 'Fill in what you know. The group will do the rest in the meeting.',
    },
  },

  check: {
    lead: 'Check what you have answered. Gaps are fine.',
    lacks: (count) =>
      count === 0
        ? 'Everything is answered'
        : count === 1
          ? '1 answer is missing'
          : `${count} answers are missing`,
    nothing: 'Not answered',
    change: 'Change',
    changeOf: (title) => `Change ${title}`,
    noScore: '–',
    unscored: (count) => (count === 1 ? '1 group without scores' : `${count} groups without scores`),
    who: 'Who is answering',
    whoMissing: 'Write your role, so that they know who the answer comes from.',
    emptyUnits: (count) => (count === 1 ? '1 unit without answers' : `${count} units without answers`),
  },

  send: {
    lead: 'The guide sends nothing. You send the answer yourself. Choose the way that suits you best.',
    empty: 'You have not answered anything yet. You can go back and fill it in.',
    to: (replyTo) => `Send the answer to ${replyTo}.`,
    toAsker: (facilitator) => `Send the answer to ${facilitator || 'the person who asked you'}.`,
    sealed: 'The answer is sealed. Only the person who leads the process can read it.',
    openSeal: 'The answer is not sealed. Whoever gets the e-mail can read it.',
    version: (number) => `This will be version ${number} of the answer.`,
    sameVersion: (number, when) =>
      `Version ${number} was made ready ${when}. You have not changed anything since.`,
    making: 'Making the answer ready …',
    failed: 'The answer was not made ready. What you have written is safe. Reload the page and try again.',
    line: 'Send from this page',
    lineLead: 'Press “Send the answer”. It then arrives by itself. You can also send it in another way.',
    lineHelp: 'The answer goes sealed to the hospital’s server, and on to the person who asked.',
    lineSend: 'Send the answer',
    lineSending: 'Sending …',
    lineAgain: 'Try again now',
    lineUnsent:
      'The answer has not been sent yet. The line is not responding. We try again as long as this page is open. You can also use one of the other ways.',
    lineRefused: 'The line no longer accepts answers to this invitation. Use one of the other ways.',
    share: 'Share',
    shareHelp: 'Choose the app you want to send the answer from.',
    shareIt: 'Share the answer',
    mail: 'E-mail',
    mailFits: 'Opens your e-mail program with the answer in the text. Press send there.',
    mailLong:
      'The answer is too long for a ready-made e-mail. We save it as a file and open the e-mail. Attach the file.',
    openMail: 'Open an e-mail with the answer',
    openMailAndFile: 'Save the file and open an e-mail',
    copyTitle: 'Copy and paste',
    copyHelp: 'For webmail or Teams.',
    subject: (subject) => `Subject: ${subject}`,
    text: 'The text with the answer',
    copy: 'Copy the answer',
    copied: 'Copied. Paste it and send.',
    copyFailed:
      'The browser did not allow copying. The text is selected. Press Ctrl + C, or hold the text and choose Copy.',
    file: 'File',
    fileHelp: 'Attach the file to an e-mail, or put it where you share files.',
    save: 'Save the answer as a file',
    fileKind: 'answer',
    saved: (name) => `${name} has been saved.`,
    receipt: 'Receipt',
    prepared: (version, when) => `Version ${version} of the answer was made ready ${when}.`,
    by: {
      share: 'The answer has been passed to the app you chose. Finish sending it there.',
      mail: 'We asked the browser to open your e-mail program. If nothing happens, you can copy the answer or save it as a file.',
      mailFile:
        'The file has been saved, and we asked the browser to open your e-mail program. Attach the file. If nothing happens, write the e-mail yourself.',
      copy: 'The answer has been copied.',
      marked: 'The text with the answer is selected, but not copied yet.',
      file: 'The answer has been saved as a file.',
      line: 'The answer has been sent. It is on the hospital’s server, waiting for the person who asked.',
    },
    notSent: 'The guide has not sent anything. The answer arrives when you have sent it.',
    contains: 'What is included',
    units: (count) => (count === 1 ? 'answers for 1 unit' : `answers for ${count} units`),
    groups: (count) => (count === 1 ? 'scores or a note for 1 group' : `scores or notes for ${count} groups`),
    own: (count) => (count === 1 ? '1 group you added' : `${count} groups you added`),
    texts: (title) => `what you wrote under “${title}”`,
    again:
      'If you change something later, open the same invitation and send it again. The last answer is then the one that counts.',
  },

  remove: {
    title: 'Are you on a shared computer?',
    help: 'The next person who uses the browser can open your answer. Remove it when you have sent it.',
    button: 'Remove the answer from this computer',
    ask: 'Remove the answer from this computer?',
    notTakenOut: 'You have not sent, copied or saved the answer as it is now.',
    gone: 'What you have written disappears from this browser and cannot be brought back. E-mails and files you have saved stay where they are.',
    confirm: 'Remove the answer',
    cancel: 'Cancel',
    failed: 'The answer was not removed. Try again.',
    done: 'The answer has been removed from this computer. E-mails and files you have saved are still there. If you want to change the answer, open the invitation and write it again.',
  },

  text: {
    subject: (process, unit) => `Answer before the meeting: ${process}${unit ? `, ${unit}` : ''}`,
    opening: (process) => `Here is my answer in advance to “${process}”.`,
    who: (role, unit) => `From: ${[role, unit].filter(Boolean).join(', ')}`,
    version: (number, date) => `Version ${number}, ${date}`,
    how: 'Open the link, or copy all of this text into “Collect answers” in the guide:',
    attached: 'The answer is attached as a file.',
    sealed: 'The answer is sealed and opens only in the process it belongs to.',
  },
} as const satisfies Parts['answer'];
