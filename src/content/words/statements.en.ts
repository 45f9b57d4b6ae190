import type { Parts } from '#content/languages/parts.ts';

/** The page of privacy and the statement of accessibility. English. */
export const statementsEn = {
  toStart: 'To the front page',
  publisher: 'Who is behind this',
  published: (name) => `This copy is published by ${name}.`,
  contact: 'Contact:',
  noPublisher:
    'Whoever published this copy has not entered who they are. They must do so before the page is put to use. Until then: ask the IT department where you found the link.',
  privacy: {
    title: 'Privacy',
    lead: 'Everything you write stays in this browser. Nothing is sent anywhere, with one exception that is given under “What is sent”.',
    parts: [
      {
        heading: 'What is stored, and where',
        text: [
          'Everything is in this browser on this computer. No shared database receives what you write, and you need no account.',
        ],
        points: [
          'the processes, with everything you write in them',
          'earlier versions of them, so that you can undo',
          'answers from leaders and members that you have taken in',
          'answers you have begun yourself, to an invitation or a questionnaire',
          'templates and profiles you have loaded or written',
          'the language you have chosen, whether the pages are light or dark, and advice you have hidden',
          'which meeting your phone last took part in',
          'the program itself, so that it works without a network',
        ],
      },
      {
        heading: 'What is sent',
        text: [
          'The program sends nothing by itself. The page carries a rule, enforced by the browser, that prevents it. It uses no cookies and does not measure use.',
          'The exception: the hospital may have set up a line of its own, so that people in the room can answer from their phones. When the facilitator lets phones vote, the question you are at and the answers go to that server. They are deleted when the vote is ended.',
          'You can also choose that the leaders’ answers arrive by the line. They are sealed, and the server cannot read them. They are deleted when you have taken them in. You can choose that the health trust sees a short summary. What it says is on the overview. You can take it back. You can also choose to share the process with a colleague. The answers are then kept on the server, and whoever runs it can read them. They are deleted when you stop sharing. If you delete the process for good, everything it has on the server is deleted. A place nobody has used for two years is deleted too.',
          'The server sees that someone fetches the files, as on any website. It never sees what you write.',
          'You send invitations and answers yourselves, by e-mail or in another way. The rules for that channel then apply. What comes after # in a link is not sent to the server.',
          'A file for a colleague leaves out the key, your meeting notes and what each leader answered. You can choose to include them.',
        ],
        points: [],
      },
      {
        heading: 'Questionnaires without names',
        text: [
          'Nobody who answers a questionnaire gives a name. The answer gets a random code. Whoever has the code can ask to have the answer deleted.',
          'The answers are shown once at least three people have answered. Anyone who opens the process file with another program can still read each answer. Anyone who receives an answer by e-mail sees who sent it.',
        ],
        points: [],
      },
      {
        heading: 'What the browser may do by itself',
        text: [
          'Some browsers can send text to their supplier to correct or translate it. We ask the browser not to correct or suggest text in the fields. It may have settings we do not control.',
        ],
        points: [
          'Turn off enhanced spell check in the settings of the browser.',
          'Do not let the browser translate the page while you work.',
          'Extensions can read what is on the page. Use a browser that the IT department has set up.',
        ],
      },
      {
        heading: 'What you should not write',
        text: ['The guide is about services, not about individuals.'],
        points: [
          'Do not write about individual patients, carers or members of staff.',
          'Write roles where you can, not names.',
          'In a small group, place, age and diagnosis can be enough for someone to be recognised.',
        ],
      },
      {
        heading: 'Shared computers and private windows',
        text: [
          'On a shared computer with a shared sign-in, the next person can read what you have written. Download the process file, and delete everything when you have finished.',
          'In a private window (InPrivate, incognito) everything is gone when the window is closed. Download the process file before you close it.',
        ],
        points: [],
      },
    ],
    forget: 'How to delete everything',
    forgetText:
      'Under Settings there is one button that deletes everything you have written in this browser, for good. What the processes have on the hospital’s server is deleted too. You can download a copy first. Files you have downloaded and the program itself stay where they are.',
    toForget: 'Go to “Delete everything” in Settings',
    responsible:
      'Whoever published the program does not see what you write. Your health trust is responsible for what you process in it. Ask the data protection officer if you are in doubt.',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Brukerpanelveilederen should be usable by everyone, also on a phone, with a keyboard and with assistive technology.',
    status: 'Status',
    statusText:
      'The program partly meets WCAG 2.1 at levels A and AA, which the Norwegian regulations on universal design of ICT solutions require. What it does not meet is listed below.',
    parts: [
      {
        heading: 'What does not meet the requirements',
        text: ['This is what we know of. If you find something else, we would like to know.'],
        points: [
          'The PDF files are not tagged for screen readers (1.3.1). Use Word, or open the preview in Chrome or Edge and print it to PDF.',
          'Norwegian words and names inside English sentences are not marked as Norwegian. What you write yourselves in another language than that of the page is not marked in drawings and in names that only screen readers are given (3.1.2).',
        ],
      },
      {
        heading: 'What we have not examined',
        text: ['Here we cannot say whether the requirements are met.'],
        points: [
          'We have not tested the program with a real screen reader. We have looked at what the browser passes on to screen readers.',
          'Nobody who uses assistive technology every day has tried the program for us.',
          'Documents made with your own Word template are as the template is.',
          'The page has not been assessed by anyone outside the project.',
        ],
      },
      {
        heading: 'How it was examined',
        text: ['This is a self-assessment. It builds on tests that are run when the program changes.'],
        points: [
          'The pages are checked with axe, with the rules for WCAG 2.1 and 2.2, levels A and AA. This is done in three languages, in light and dark.',
          'The pages are drawn 320 pixels wide, to see that none of them has to be scrolled sideways.',
          'The tasks are done in a browser, and much of it with the keyboard alone.',
        ],
      },
    ],
    fault: 'Tell us about a fault',
    faultText:
      'Tell us which page it concerns, what you tried to do, and which browser and assistive technology you use. Do not write about patients.',
    authority:
      'The Norwegian Authority for Universal Design of ICT (Uutilsynet) supervises the requirements. A public body must also have a statement of its own at uustatus.no.',
    assessed: (day) => `The statement was made on ${day}.`,
  },
} as const satisfies Parts['statements'];
