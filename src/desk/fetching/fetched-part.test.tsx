import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { fetchedPart } from './fetched-part.tsx';

const Waiting = ({ onWait }: { onWait: () => void }) => {
  onWait();
  return <p>waits</p>;
};

it('stands at once where it was fetched before it is drawn, and is fetched once', async () => {
  let [asked, waited] = [0, 0];
  const Part = fetchedPart(() => {
    asked += 1;
    return Promise.resolve(({ name }: { name: string }) => <p>{name}</p>);
  });
  const shown = (
    <Suspense fallback={<Waiting onWait={() => (waited += 1)} />}>
      <Part name="the part" />
    </Suspense>
  );
  const late = render(shown);
  expect(await screen.findByText('the part')).toBeVisible();
  expect([asked, waited > 0]).toEqual([1, true]);
  late.unmount();

  waited = 0;
  render(shown);
  expect(screen.getByText('the part')).toBeVisible();
  expect([asked, waited]).toEqual([1, 0]);
});

it('stands at once where somebody asked for it ahead', async () => {
  let waited = 0;
  const Part = fetchedPart(() => Promise.resolve(() => <p>the part</p>));
  await Part.fetch();
  render(
    <Suspense fallback={<Waiting onWait={() => (waited += 1)} />}>
      <Part />
    </Suspense>,
  );
  expect(screen.getByText('the part')).toBeVisible();
  expect(waited).toBe(0);
});
