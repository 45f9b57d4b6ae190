import type { Parts } from '#content/languages/parts.ts';

/** What stands on the phones in the room, on the wall about them, and beside the facilitator. */
export const phonesEn: Parts['phones'] = {
  join: {
    title: 'Vote from your phone',
    lead: 'Enter the code on the wall.',
    leadScanned: 'Press the button and you are in.',
    code: 'Code, six digits',
    press: 'Join',
    joining: 'Connecting …',
    wrong: 'That code is not right. It may have been replaced. Look at the wall and try again.',
    wait: 'Too many wrong codes have been tried. Wait a minute, or point your camera at the picture on the wall.',
    down: 'There is no contact just now. Try again in a moment.',
    none: 'There is no phone vote here. Ask whoever is running the meeting.',
    unseen:
      'Nobody sees your answer until all answers are shown at once. You need no account, and your name is not stored.',
  },
  phone: {
    title: 'Vote',
    wall: 'Look at the wall',
    wallLead: 'The next question will come here by itself.',
    shown: 'The answers are on the wall',
    shownLead: 'Thank you. The next question will come here by itself.',
    ended: 'The vote is over',
    endedLead: 'Thank you for taking part. You can close this page.',
    yours: (value) => `Your answer is ${value}. You can change it until the answers are shown.`,
    choose: 'Choose one answer.',
    dotsLeft: (left) => (left === 1 ? '1 dot left' : `${left} dots left`),
    more: (text) => `One more dot on “${text}”`,
    less: (text) => `One dot fewer on “${text}”`,
    dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
    sent: 'Sent',
    unsent: 'Not sent yet. It will go by itself when you are back online.',
  },
  wall: {
    title: 'Vote from your phone',
    scan: 'Point your camera at the picture',
    or: 'or open',
    write: 'and enter the code',
    picture: 'Code to scan with a camera',
    unseen: 'Nobody sees your answer until all answers are shown at once.',
    close: 'Hide the code',
  },
  facilitator: {
    title: 'Phones',
    lead: 'People in the room can answer from their phones. Nobody sees an answer before all are shown.',
    open: 'Let phones vote',
    opening: 'Opening …',
    code: (figures) => `Code ${figures}`,
    here: (count) => (count === 1 ? '1 phone is in' : `${count} phones are in`),
    showCode: 'Show the code on the wall',
    hideCode: 'Hide the code',
    end: 'End the phone vote',
    endConfirm: 'Phones are disconnected, and answers that have not been shown are deleted.',
    endYes: 'End it',
    endNo: 'Not now',
    down: 'There is no contact with the line. You can count hands or pass the keyboard round as before.',
    waiting: 'Waiting for the answers from the phones. They will come when the line is back.',
    taken: 'Answers from the phones',
  },
  answered: (answered, here) =>
    here < answered || here === 0
      ? `${answered} ${answered === 1 ? 'phone has' : 'phones have'} answered`
      : `${answered} of ${here} ${here === 1 ? 'phone has' : 'phones have'} answered`,
};
