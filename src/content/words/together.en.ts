import type { Parts } from '#content/languages/parts.ts';

/** One process on several machines, English. */
export const togetherEn: Parts['trustLine']['together'] = {
  title: 'Together with a colleague',
  lead: 'You can share the process with a colleague. You then write in the same process, each from your own machine.',
  seen: 'What you write is then kept on the hospital’s server. Whoever runs the server can read it.',
  own: 'This stays with you: the key to sealed answers, your own notes, what the leaders have answered before you take it in, and votes from the meeting.',
  name: 'The name colleagues see',
  start: 'Share the process',
  asking: 'Asking the line …',
  on: 'The process is shared.',
  joined: 'You are writing in this process together with a colleague.',
  ended: 'The process is no longer shared. Everything you have is still on this machine.',
  newer:
    'The process is shared with a newer version of the guide. Reload the page to get it. What you write until then is saved on this machine and is shared afterwards.',
  older:
    'The process is shared with an older version of the guide. Ask your colleague to reload the page. What you write until then is saved on this machine and is shared afterwards.',
  alone: 'Nobody else is here now.',
  makeLink: 'Make a link for a colleague',
  link: 'Link for the colleague',
  linkHelp:
    'Whoever has the link can read and write in the whole process. Send it only to the person it is for. It works for a year, or until you stop sharing.',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  marked: 'The link is selected. Copy it with Ctrl + C.',
  stop: 'Stop sharing',
  stopTitle: 'Do you want to stop sharing?',
  stopText:
    'The process is deleted from the server, and the links stop working. You and your colleagues keep what you each have on your own machine.',
  leaveText:
    'The process stays on this machine. What you write from now on will not reach the others, and what they write will not reach you.',
  cancel: 'Cancel',
  down: 'The line is not answering now. Nothing has changed. Try again later.',
  join: {
    title: 'Write together with a colleague',
    lead: 'A colleague wants to share a process with you. When you join, it comes to this machine, and you can both write in it.',
    press: 'Join',
    joining: 'Fetching the process …',
    known:
      'If you already have the process, the shared one takes its place. Yours is then under “Earlier versions”.',
    gone: 'The link no longer works. Ask your colleague for a new one.',
    newer:
      'The process is shared with a newer version of the guide. Reload the page, and press “Join” again.',
    older:
      'The process is shared with an older version of the guide. Ask your colleague to reload the page. Try again afterwards.',
    failed: 'We could not save the process on this machine. Try again.',
    none: 'There is no line here. Open the link again when you are online.',
  },
};
