import type { Parts } from '#content/languages/parts.ts';

/** «2 processes and 1 template or profile». */
const allOf = (processes: number, files: number): string =>
  [
    processes === 1 ? 'one process' : `${processes} processes`,
    ...(files === 0 ? [] : [files === 1 ? 'one template or profile' : `${files} templates and profiles`]),
  ].join(' and ');

/** The words of the settings page, English. */
export const settingsEn = {
  title: 'Settings',
  lead: 'Make the guide your own here. What you choose applies to all processes in this browser.',
  back: 'To the processes',
  portfolio: {
    title: 'Several clinics',
    lead: 'See the processes of many clinics at once, from files or from this computer.',
    open: 'Look at several clinics',
  },
  language: {
    title: 'Language of the screen',
    help: 'Applies to this browser. The documents have a language of their own, and what you have written is not changed.',
  },
  template: {
    title: 'Word template',
    lead: 'The documents can look like the trust’s own. Download a template, change the logo, fonts, colours, header and footer in Word or LibreOffice, and load it again.',
    takeCover: 'Download template with cover',
    takePlain: 'Download template without cover',
    coverFile: 'template-with-cover.docx',
    plainFile: 'template-without-cover.docx',
    load: 'Load your template',
    none: 'No template of your own is in use. The documents have the look of the guide.',
    kept: 'Your templates',
    inUse: 'In use',
    added: (when) => `Loaded ${when}`,
    usedFor: 'Used for',
    usedForOf: (name) => `Which profile the template ${name} is used for`,
    forAll: 'All profiles',
    notUsed: 'None',
    take: 'Download',
    takeOf: (name) => `Download the template ${name}`,
    remove: 'Delete',
    removeOf: (name) => `Delete the template ${name}`,
    removeTitle: (name) => `Delete the template ${name}?`,
    removeText:
      'The template is deleted from this browser for good. Documents that were made with it do not change.',
    removed: (name) => `The template ${name} has been deleted.`,
    cancel: 'Cancel',
    loaded: (name) => `The template ${name} is in use. The documents follow it from now on.`,
    used: (name) => `The template ${name} is in use.`,
    putAside: (name) => `The template ${name} has been put aside. It can be used again at any time.`,
    fine: 'We found no faults in the template.',
    wrong: (count) =>
      count === 1
        ? 'One thing should be mended in the template. The documents are made all the same.'
        : `${count} things should be mended in the template. The documents are made all the same.`,
    marks: 'Fields you can use in the template',
    marksLead: 'Write the field in double curly brackets. The guide puts in what applies to the document.',
    mark: 'Field',
    gives: 'What is put in',
    orNorwegian: (name) => `or {{${name}}}`,
  },
  gives: {
    title: 'The title of the document',
    unit: 'The unit',
    trust: 'The health trust',
    status: 'Draft, for approval or approved',
    date: 'The day the document was made',
    version: 'The version',
    processId: 'The number of the process',
    author: 'Who has prepared the document',
    standing: 'Status, version, date and process on one line',
    pages: 'Page 1 of 4',
    content: 'The document itself',
  },
  places: {
    header: 'in the header',
    'first-header': 'in the header of the first page',
    'even-header': 'in the header of even pages',
    footer: 'in the footer',
    'first-footer': 'in the footer of the first page',
    'even-footer': 'in the footer of even pages',
    cover: 'on the cover',
    end: 'after the content',
    nowhere: '',
  },
  problems: {
    unknown: (text, place) => `${text} ${place} is not a field we know. It stays as it is written.`,
    unfinished: (text, place) =>
      `“${text}” ${place} looks like a field with something missing. It stays as it is written.`,
    likely: (name) => `Did you mean {{${name}}}?`,
    missing: {
      content: 'The template lacks {{content}}. The content comes at the end of the document.',
      status: 'The template lacks {{status}}. The status comes at the top of the content.',
      pages: 'The template lacks {{pages}}. The document gets no page numbers from it.',
    },
    'content-boxed': (place) =>
      `{{content}} stands in a table or a text box ${place}. The content comes after it. Put the field in a paragraph of its own.`,
    'content-twice': (place) =>
      `{{content}} stands more than once. The one that stands ${place} is left empty.`,
    'content-outside': (place) => `{{content}} stands ${place}. There is no room for the content there.`,
    logo: (place) =>
      `The place for the logo is empty ${place}. Replace the picture with your own logo, or delete it.`,
    attached:
      'The template was attached to another template on a file server. That connection has been removed.',
  },
  refused: {
    'too-large': 'The file is larger than 20 MB. Make the pictures in the template smaller, and try again.',
    'not-word': 'This is not a Word file. Choose a file that ends in .docx or .dotx.',
    old: 'The file is in an older Word format. Open it in Word, and save it as a Word Document (.docx) or a template (.dotx).',
    locked:
      'The file is locked with a password or encrypted by a sensitivity label. Open it in Word, and save a copy without.',
    damaged:
      'The file is damaged or holds something we do not trust. Open it in Word, save it again, and try again.',
    strict:
      'The file was saved as “Strict Open XML”. Choose “Word Document (.docx)” when you save, and try again.',
    macros:
      'The file has macros. They can run programs on the computer of whoever gets the document. Save the template without macros, as .docx, and try again.',
    'reaches-out':
      'The template fetches something from outside when it is opened, for example a linked picture. Put the picture into the template itself, and try again.',
    embedded: 'The template has other files or programs inside it. Take them out, and try again.',
  },
  notTaken: (name) => `We could not use ${name}. Nothing has been changed.`,
  failed: 'The browser could not save it. Nothing has been changed. Try again.',
  unreachable: 'We cannot read what is saved in this browser.',
  profile: {
    title: 'Profile of the health trust',
    lead: 'The profile says what things are called where you are, which payment rates you have, and where you request representatives. Each process chooses one under “Profile” in “About the process”, and takes along what it says.',
    known: 'Profiles that come with the guide',
    own: 'Your own profile',
    none: 'You have not loaded a profile of your own.',
    load: 'Load a profile',
    example: 'Download an example',
    exampleLead: 'An example you can change in an ordinary text editor.',
    file: (id) => `profile-${id}.json`,
    takeOf: (name) => `Download the profile ${name}`,
    take: 'Download',
    look: (name) => `See what the profile ${name} holds`,
    loaded: (name) =>
      `The profile ${name} has been loaded. Choose it under “Profile” in “About the process”.`,
    remove: 'Delete',
    removeOf: (name) => `Delete the profile ${name}`,
    removeTitle: (name) => `Delete the profile ${name}?`,
    removeText:
      'The profile is deleted from this browser for good. The answers in the processes do not change.',
    removed: (name) => `The profile ${name} has been deleted.`,
    refused: {
      'not-ours': 'This is not a profile file from the guide. Download an example and begin with that.',
      newer: 'The profile was made for a newer version of the guide.',
      damaged: 'Something in the profile is not as it should be.',
    },
    places: 'Look at this in the file:',
    committee: 'User committee',
    bodies: 'What it is called here',
    levels: 'Levels',
    rates: 'Involvement payment',
    kinds: {
      hour: 'per hour',
      day: 'per day',
      'online-short': 'per meeting by telephone or online, up to 2.5 hours',
      'online-long': 'per meeting by telephone or online, over 2.5 hours',
    },
    rate: (kind, kroner, from, source) => `NOK ${kroner} ${kind}, from ${from}. Source: ${source}`,
    oldRate: 'The rate is more than twelve months old. Check whether there is a new one.',
    version: 'Version',
    trust: 'Health trust',
    reserved: 'Names kept for the user committee',
    units: 'What the units are called',
    appointedBy: 'Who appoints the members',
    contact: 'Involvement contact',
    coordinator: 'Coordinator of the panel',
    payRules: 'How hours are counted',
    payRule: (half, least, hours) =>
      [
        half ? 'Rounded to the nearest half hour.' : 'Not rounded.',
        ...(hours > 0
          ? [`At least ${hours === 1 ? 'one hour' : `${least} hours`} when you meet in person.`]
          : []),
      ].join(' '),
    resources: 'Resources',
    activities: 'What the trust does each year',
    sentences: 'Own sentences in the terms of reference',
    noRates: 'We know of no rate.',
    ordering: 'Requests',
    noOrdering: 'No way of requesting representatives is given.',
    plans: 'Governing documents',
    links: 'Links',
    source: (source) => `Source: ${source}`,
  },
  storage: {
    title: 'Where everything is',
    text: 'Templates, profiles and processes are only in this browser on this computer. Nothing is sent anywhere.',
    file: 'The guide was opened from a file. Your answers are in the browser, not in the file.',
    fileLines: [
      'In Chrome and Edge you find the answers again even if the file is moved. In Firefox they belong to the folder the file is in. Download everything before you move it.',
      'A new version does not come by itself. When you get a new file, it finds your answers. Open it from the same folder.',
      'Links to leaders only work when the guide is on a website. Send a file or a Word form from here.',
    ],
  },
  move: {
    title: 'Move everything',
    lead: 'Take out all processes, templates and profiles in one file. Load the file in another browser or on another computer.',
    takeOut: 'Download everything',
    takeIn: 'Load everything',
    note: 'The file holds everything you have written, and answers from leaders too. Keep it safe. Earlier versions of a process are not included.',
    file: (day) => `user-panel-all-${day}.zip`,
    working: 'Please wait …',
    takenOut: (processes, files) => `The file has been made, with ${allOf(processes, files)}.`,
    leftOut: (names) => `We could not read this, and it is not included: ${names.join(', ')}.`,
    takenIn: (processes, files) =>
      processes + files === 0 ? 'There was nothing new in the file.' : `Loaded ${allOf(processes, files)}.`,
    same: (count) =>
      count === 1
        ? 'One process was already here, with the same answers.'
        : `${count} processes were already here, with the same answers.`,
    beside: (names) =>
      `These were already here with other answers. Those from the file are beside them: ${names.join(', ')}.`,
    unread: (names) => `We could not read this, and it has not been loaded: ${names.join(', ')}.`,
    notTaken: (name) => `We could not load ${name}. Nothing has been changed.`,
    failed: 'It did not work. What has already been loaded is safe. Try again.',
    refused: {
      'not-ours':
        'This is not a file with everything from the guide. A single process is opened from the front page.',
      newer: 'The file was made with a newer version of the guide.',
      damaged: 'The file is damaged. Download it again from the other computer.',
      'too-large': 'The file is larger than the browser can read.',
    },
  },
  forget: {
    title: 'Delete everything',
    lead: 'On a computer that several people use, the next person can read what you have written. Delete everything when you have finished here.',
    ask: 'Delete everything in this browser',
    question: 'Delete everything in this browser?',
    text: 'All processes, earlier versions, answers from leaders, templates and profiles are deleted for good. This cannot be undone. Files you have downloaded stay where they are.',
    forget: 'Delete everything',
    copyFirst: 'Download a copy first',
    copied: 'The copy has been downloaded.',
    cancel: 'Cancel',
    gone: 'Everything has been deleted from this browser.',
    failed: 'It did not work. Something may be left. Try again.',
  },
} as const satisfies Parts['settings'];
