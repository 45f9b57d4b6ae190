import type { RowIn } from '#domain/guide/read.ts';
import type { groups } from '#domain/guide/steps/groups.ts';
import { textOf } from '#domain/process/rows.ts';

type Seat = RowIn<typeof groups, 'seats'>;

/** How many of the members are employed in the unit. Observers are no members. */
export function staffShareOf(seats: readonly Seat[]): { readonly staff: number; readonly members: number } {
  const members = seats.filter(({ perspective }) => perspective !== 'observer');
  return {
    staff: members.filter(({ perspective }) => perspective === 'staff').length,
    members: members.length,
  };
}

/** How many seats each body or way fills, in the order they are first named. */
export function nominatedSeats(
  seats: readonly Seat[],
): readonly { readonly by: string; readonly seats: number }[] {
  const counted = new Map<string, number>();
  for (const { nominatedBy } of seats) {
    const by = textOf(nominatedBy).trim();
    if (by !== '') counted.set(by, (counted.get(by) ?? 0) + 1);
  }
  return [...counted].map(([by, count]) => ({ by, seats: count }));
}
