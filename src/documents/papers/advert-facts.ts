import { numberIn, placeOf, textIn } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Block, KeyValueRow } from '#documents/blocks/block.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';

/** What a young applicant must know: age, consent, who to go to, when in the day, and what one receives. */
export function youthRows(input: DocumentInput): readonly KeyValueRow[] {
  const { advert } = input.words;
  const { answers } = input.process;
  const [from, to] = [numberIn(answers, mandate, 'ageFrom'), numberIn(answers, mandate, 'ageTo')];
  const consent = numberIn(answers, mandate, 'consentUnder');
  const given = { from: String(from), to: String(to) };
  const age =
    from === undefined
      ? filled(advert.ageTo, given)
      : filled(to === undefined ? advert.ageFrom : advert.ageBetween, given);
  const written = (key: string, field: 'safeAdult' | 'youthHours' | 'youthFee'): readonly KeyValueRow[] => {
    const text = textIn(answers, mandate, field);
    return text === '' ? [] : [{ key, value: [text], source: placeOf(mandate, field) }];
  };
  return [
    ...(from === undefined && to === undefined
      ? []
      : [
          {
            key: advert.age,
            value: [age],
            source: placeOf(mandate, from === undefined ? 'ageTo' : 'ageFrom'),
          },
        ]),
    ...(consent === undefined
      ? []
      : [
          {
            key: advert.consent,
            value: [filled(advert.consentUnder, { age: String(consent) })],
            source: placeOf(mandate, 'consentUnder'),
          },
        ]),
    ...written(advert.safeAdult, 'safeAdult'),
    ...written(advert.youthHours, 'youthHours'),
    ...written(advert.youthFee, 'youthFee'),
  ];
}

/** For how long and when one is to meet, where it is answered. */
export function timeRows(input: DocumentInput): readonly KeyValueRow[] {
  const { advert } = input.words;
  return (['periodYears', 'usualTime'] as const).flatMap((field) => {
    const source = placeOf(mandate, field);
    const value = textsAt(input, source);
    return value.length === 0
      ? []
      : [{ key: field === 'periodYears' ? advert.period : advert.usualTime, value, source }];
  });
}

/** Where to apply and by when, as far as it is answered; a hole to fill in where no address is. */
export function howToApply(input: DocumentInput): readonly Block[] {
  const { advert } = input.words;
  const address = textIn(input.process.answers, mandate, 'contactAddress');
  const deadline = textIn(input.process.answers, mandate, 'nominationDeadline');
  return [
    address === ''
      ? paragraph(advert.applyHole, 'missing')
      : paragraph(filled(advert.applyTo, { address }), 'normal', placeOf(mandate, 'contactAddress')),
    ...(deadline === ''
      ? []
      : [
          paragraph(
            filled(advert.applyBy, { date: dateText(input.words, deadline) }),
            'normal',
            placeOf(mandate, 'nominationDeadline'),
          ),
        ]),
  ];
}
