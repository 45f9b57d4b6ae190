import type { Parts } from '#content/languages/parts.ts';

/** The words of the short tour through the example, English. */
export const tourEn: Parts['tour'] = {
  name: 'Tour',
  stopOf: (stop, stops) => `Tour, ${stop} of ${stops}.`,
  stops: {
    overview:
      'This is the overview of a finished example. It lists every step, what is done and what is left. You can try everything on the way.',
    step: 'This is what a step looks like. Under “What is a good answer?” you find advice, an example and questions you can ask. Everything is saved as you write.',
    meeting:
      'This is where you prepare the meetings. In the meeting the wall shows one question at a time, while you have the clock and a script in your own window.',
    mandate:
      'The terms of reference build on what you have answered before. Where a field is empty, you get a draft to correct.',
    documents:
      'At the end you download the terms of reference, the action plan and the report as Word and PDF. The process file takes everything to another computer.',
  },
  names: {
    overview: 'the overview',
    step: 'a step',
    meeting: 'the meeting',
    mandate: 'the terms of reference',
    documents: 'the documents',
  },
  next: (name) => `Next: ${name}`,
  skip: 'End the tour',
  done: 'Done. To the front page',
};
