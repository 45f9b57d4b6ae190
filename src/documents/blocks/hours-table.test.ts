import { expect, it } from 'vitest';
import { paperInput, tableIn, tableTexts } from '#tests/support/documents/paper-input.ts';
import { hoursBlocks, hoursSection } from './hours-table.ts';

const given = { feeMembers: '8', feeMeetings: '5', feeHours: '2,5', hoursStaff: '3', hoursRecruiting: '20' };
const year = { ownMeetings: [{ id: 'a', type: 'gathering', name: 'Samling' }] };

it('says the hours of members and staff, what they are made of and how they are counted', () => {
  const blocks = hoursBlocks(paperInput({ constraints: given }));
  expect(tableTexts(tableIn(blocks))).toEqual([
    ['Hours', 'Members', 'Staff'],
    ['Meetings', '100', '37,5'],
    ['hoursRecruiting', '–', '20'],
    ['Total time', '100', '57,5'],
  ]);
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'hoursNote' });
});

it('says what is not in the hours', () => {
  const { hoursStaff: _, ...noStaff } = given;
  const blocks = hoursBlocks(paperInput({ constraints: noStaff, mandate: year }));
  expect(tableTexts(tableIn(blocks)).at(-1)).toEqual(['Total time', '100', '–']);
  expect(blocks.at(-1)).toMatchObject({ text: 'hoursNote No staff Untimed' });
});

it('is nothing until it can be worked out, or where nobody has written about the staff', () => {
  expect(hoursSection(paperInput({ constraints: { ...given, hoursStaff: '2–3' } }))).toEqual([]);
  expect(
    hoursSection(paperInput({ constraints: { feeMembers: '8', feeMeetings: '5', feeHours: '2' } })),
  ).toEqual([]);
  expect(hoursSection(paperInput({ constraints: given }))[0]).toMatchObject({
    kind: 'heading',
    text: 'Time',
  });
});
