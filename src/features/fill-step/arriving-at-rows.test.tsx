import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeOf, rowsIn } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { Place } from '#domain/process/place.ts';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

/** The fields that have an editor of their own: links and parking reach them as they reach every other field. */
const rowsAt = (field: string) => ({ [field]: [{ id: 'a' }, { id: 'b' }] });
const places: readonly (readonly [string, Place])[] = [
  placeOf(mapping, 'units'),
  placeOf(stakeholders, 'groups'),
  placeOf(groups, 'groups'),
  placeOf(groups, 'seats'),
  placeOf(roles, 'roles'),
  placeOf(plan, 'measures'),
].map((place) => [`${place.step}, ${place.field}`, place]);

test.each(places)('a link to a row of %s puts the cursor in that row', async (_name, { step, field }) => {
  await openStep(step as 'plan', { [step]: rowsAt(field) }, { arrival: { field, row: 'b' } });
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-row-id]')).toHaveAttribute('data-row-id', 'b'),
  );
});

test('the list of stakeholders is marked as not clear, like every other field', async () => {
  const app = await openStep('stakeholders', { stakeholders: rowsAt('groups') });
  const { label } = said.steps.stakeholders.fields.groups;
  await app.press(said.parking.markOf(label));
  expect(screen.getByRole('group', { name: said.parking.group(label) })).toBeVisible();
  expect(rowsIn((await app.saved()).answers, parking, 'items')).toMatchObject([
    { step: stakeholders.id, field: 'groups' },
  ]);
});
