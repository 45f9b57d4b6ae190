import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { BegunText } from '#storage/begun/begun-table.ts';
import { createMemoryBegunTable } from '#storage/begun/memory-begun-table.ts';
import type { BegunTexts } from '#storage/begun-texts.ts';
import { begunInMemory } from '../support/page/begun-in-memory.ts';
import { openApp, type OpenApp } from '../support/page/open-app.tsx';
import { openMeeting } from '../support/page/open-meeting.tsx';
import { processWith } from '../support/page/process-with.ts';
import { said } from '../support/page/said.ts';

const { ideas: ideaWords, page: meetingWords } = said.meeting;
const { start } = said.shell;
const { versions } = said.inProcess;
const process = processWith({ about: { processName: 'Hjerte' } });
const ideas = { scene: { kind: 'ideas', step: 'strategy' } } as const;
const withIdea = { meeting: { ideas: [{ id: 'i1', text: 'Tolk', step: 'strategy' }] } };

interface Place {
  readonly name: string;
  readonly open: (begunTexts: BegunTexts) => Promise<OpenApp>;
  /** What has to be pressed before the field stands there; nothing where it stands there by itself. */
  readonly reach?: (app: OpenApp) => Promise<void>;
  readonly field: string;
}

const renaming = (app: OpenApp): Promise<void> => app.choose(start.actions('Hjerte'), start.rename);
const making = (app: OpenApp): Promise<void> => app.press(versions.make);
const openStart = (begunTexts: BegunTexts): Promise<OpenApp> => openApp({ begunTexts, processes: [process] });
const openVersions = (begunTexts: BegunTexts): Promise<OpenApp> =>
  openApp({ begunTexts, processes: [process], at: routes.versions(process.id) });

const places: readonly Place[] = [
  {
    name: 'an idea',
    open: (begunTexts) => openMeeting('room', {}, { ...ideas, begunTexts }),
    field: ideaWords.write,
  },
  {
    name: 'a theme',
    open: (begunTexts) => openMeeting('room', withIdea, { ...ideas, begunTexts }),
    reach: async ({ person }) =>
      person.click(await screen.findByRole('checkbox', { name: ideaWords.mark('Tolk') })),
    field: ideaWords.theme,
  },
  {
    name: 'something unclear',
    open: (begunTexts) => openMeeting('facilitator', {}, { begunTexts }),
    reach: async (app) => {
      if (!screen.queryByRole('textbox', { name: said.parking.why }))
        await app.press(said.room.facilitator.parkAdd);
    },
    field: said.parking.why,
  },
  {
    name: 'minutes that are no number yet',
    open: (begunTexts) => openMeeting('meeting', {}, { begunTexts }),
    field: meetingWords.minutesOf(said.steps.mapping.title),
  },
  { name: 'a new name', open: openStart, reach: renaming, field: start.renameLabel },
  { name: 'the name of a version', open: openVersions, reach: making, field: versions.makeName },
  {
    name: 'answers that are pasted in',
    open: (begunTexts) => openApp({ begunTexts, processes: [process], at: routes.collect(process.id) }),
    field: said.collect.paste,
  },
  {
    name: 'an invitation that is pasted in',
    open: (begunTexts) => openApp({ begunTexts, at: '/answer' }),
    field: said.answer.open.paste,
  },
];

const fieldOf = ({ field }: Place): Promise<HTMLElement> => screen.findByLabelText(field);
const reach = async (place: Place, app: OpenApp): Promise<HTMLElement> => {
  await place.reach?.(app);
  return fieldOf(place);
};

test.each(places)('$name stands in its field again when the window was killed', async (place) => {
  const disk = new Map<string, BegunText>();
  const app = await place.open(begunInMemory({ table: createMemoryBegunTable(disk) }));
  const field = await reach(place, app);
  await app.person.clear(field);
  await app.person.type(field, 'Halv tanke');
  await waitFor(() => expect([...disk.values()].map(({ text }) => text)).toEqual(['Halv tanke']));
  const table = createMemoryBegunTable(new Map(disk));
  cleanup();

  const next = await place.open(begunInMemory({ table, own: 'w2' }));
  const again = await reach(place, next);
  await waitFor(() => expect(again).toHaveValue('Halv tanke'));
});

test.each([
  ['a new name', start.cancel],
  ['the name of a version', versions.cancel],
  ['something unclear', said.room.facilitator.parkCancel],
  ['something unclear', said.room.facilitator.parkAdd],
])('%s stands in its field the next time when it was called off by «%s»', async (name, cancel) => {
  const place = places.find((one) => one.name === name);
  if (!place) throw new Error('No such place.');
  const app = await place.open(begunInMemory());
  const field = await reach(place, app);
  await app.person.clear(field);
  await app.person.type(field, 'Halv tanke');
  await app.press(cancel);
  expect(screen.queryByRole('textbox', { name: place.field })).not.toBeInTheDocument();
  expect(await reach(place, app)).toHaveValue('Halv tanke');
});

test('a name is written and Enter pressed; what is done is begun no longer', async () => {
  const disk = new Map<string, BegunText>();
  const app = await openStart(begunInMemory({ table: createMemoryBegunTable(disk) }));
  await renaming(app);
  await app.person.type(await screen.findByLabelText(start.renameLabel), ' og lunge');
  await waitFor(() => expect(disk.size).toBe(1));
  await app.person.keyboard('{Enter}');
  expect(await screen.findByRole('link', { name: 'Hjerte og lunge' })).toBeVisible();
  await waitFor(() => expect(disk.size).toBe(0));
  await app.choose(start.actions('Hjerte og lunge'), start.rename);
  expect(await screen.findByLabelText(start.renameLabel)).toHaveValue('Hjerte og lunge');
});

test('a version is made and named with nothing but keys, and made once', async () => {
  const app = await openVersions(begunInMemory());
  await making(app);
  await waitFor(() => expect(screen.getByLabelText(versions.makeName)).toHaveFocus());
  await app.person.keyboard('Før møtet{Enter}{Enter}');
  expect(await screen.findByText(versions.made)).toBeVisible();
  const made = await app.repository.versionsOf(process.id);
  expect(made.filter(({ name }) => name !== undefined).map(({ name }) => name)).toEqual(['Før møtet']);
  await making(app);
  expect(await screen.findByLabelText(versions.makeName)).toHaveValue('');
});

test('an idea that is added is free for the next line, and is begun no longer', async () => {
  const disk = new Map<string, BegunText>();
  const app = await openMeeting(
    'room',
    {},
    {
      ...ideas,
      begunTexts: begunInMemory({ table: createMemoryBegunTable(disk) }),
    },
  );
  const field = await screen.findByRole('textbox', { name: ideaWords.write });
  await app.person.type(field, 'Tolk');
  await waitFor(() => expect(disk.size).toBe(1));
  await app.person.keyboard('{Enter}');
  expect(field).toHaveValue('');
  expect(await within(screen.getByRole('region', { name: ideaWords.list })).findByText('Tolk')).toBeVisible();
  await waitFor(() => expect(disk.size).toBe(0));
});

test('minutes that were typed and never left count when the page was loaded anew', async () => {
  const disk = new Map<string, BegunText>();
  const label = meetingWords.minutesOf(said.steps.mapping.title);
  const first = await openMeeting(
    'meeting',
    {},
    {
      begunTexts: begunInMemory({ table: createMemoryBegunTable(disk) }),
    },
  );
  const field = await screen.findByRole('textbox', { name: label });
  await first.person.clear(field);
  await first.person.type(field, '25');
  await waitFor(() => expect([...disk.values()].map(({ text }) => text)).toEqual(['25']));
  const table = createMemoryBegunTable(new Map(disk));
  cleanup();

  const next = await openMeeting('meeting', {}, { begunTexts: begunInMemory({ table, own: 'w2' }) });
  await waitFor(async () =>
    expect((await next.answers())['meeting']?.['timePlan']).toMatchObject([
      { step: 'mapping', minutes: '25' },
    ]),
  );
});
