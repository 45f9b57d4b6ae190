import { describe, expect, it } from 'vitest';
import { mandateOf } from '#documents/papers/mandate.ts';
import { reportStep } from '#documents/papers/report-step.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import {
  headingsOf,
  paperInput,
  paragraphsIn,
  tableIn,
  tableTexts,
  under,
} from '#tests/support/documents/paper-input.ts';

const ownMeetings = [
  { id: 'b', name: 'Samling', type: 'gathering', date: '2027-10-23', from: '10', to: '16', cost: '18000' },
  {
    id: 'a',
    name: 'Første',
    type: 'meeting',
    date: '2027-09-08',
    from: '17.00',
    form: 'digital',
    place: 'Lenke',
  },
];
const input = (more: object = {}) =>
  paperInput({ mandate: { ownMeetings, meetingsAndFee: 'Seks møter.', ...more } });

describe('the meetings of the body itself', () => {
  it('stand by day in the mandate, after what it says of meetings, without what they cost', () => {
    const made = mandateOf(input());
    const headings = headingsOf(made);
    expect(headings.indexOf('ownMeetings')).toBe(headings.indexOf('meetingsAndFee') + 1);
    const blocks = under(made, 'ownMeetings');
    expect(paragraphsIn(blocks)).toEqual(['ownYearNote']);
    expect(tableTexts(tableIn(blocks))).toEqual([
      ['date', 'Time', 'name', 'type', 'form', 'place'],
      ['08.09.2027', '17.00', 'Første', 'meeting', 'digital', 'Lenke'],
      ['23.10.2027', '10–16', 'Samling', 'gathering', '–', '–'],
    ]);
  });

  it('stand in an approved mandate too, also where the text of meetings was left empty', () => {
    const made = mandateOf(
      paperInput({ standing: { mandateStatus: 'approved' }, mandate: { ownMeetings, purpose: 'Råd' } }),
    );
    expect(headingsOf(made)).toContain('ownMeetings');
  });

  it('are not mentioned where there are none', () => {
    expect(headingsOf(mandateOf(input({ ownMeetings: [{ id: 'a' }] })))).not.toContain('ownMeetings');
  });

  it('stand in the report with what they cost', () => {
    const blocks = reportStep(input(), mandate);
    expect(tableTexts(tableIn(under({ blocks }, 'ownMeetings')))[2]).toContain('18000 kr');
  });
});
