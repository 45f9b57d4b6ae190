import { describe, expect, it } from 'vitest';
import { steps } from '#content/steps/steps.ts';
import { ZONES } from '#domain/process/zone.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { draftsNb } from './drafts.nb.ts';
import { FOLLOW_UP_PLACES, followUpPlace } from './follow-ups.ts';

describe('the follow-up questions', () => {
  it.each(FOLLOW_UP_PLACES)('stand at %s, a place of the form that takes free text', (place) => {
    const [stepId, fieldId = '', column] = place.split('.');
    const step = steps.find(({ id }) => id === stepId);
    const field = step && fieldsOf(step).find(([id]) => id === fieldId)?.[1];
    const asked = column === undefined || field?.kind !== 'rows' ? field : field.columns[column];
    expect(asked?.kind).toBe('paragraph');
    expect(followUpPlace(stepId ?? '', fieldId, column)).toBe(place);
  });

  it.each(FOLLOW_UP_PLACES)('are two or three short questions at %s', (place) => {
    const questions = draftsNb.followUps[place];
    expect(questions.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const question of questions) {
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
      expect(question.split(' ').length).toBeLessThanOrEqual(16);
    }
  });

  it('are asked nowhere else', () => {
    expect(followUpPlace('about', 'unitName')).toBeUndefined();
    expect(followUpPlace('strategy', 'challenges')).toBeUndefined();
  });
});

describe('the words of the picture', () => {
  it.each(ZONES)('say something calm about %s', (zone) => {
    expect(draftsNb.zones[zone]).toMatch(/^\p{Lu}[^!]*[.?]$/u);
  });
});
