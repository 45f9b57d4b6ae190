import { fetchedPart } from '#desk/fetching/fetched-part.tsx';
import { useTour } from '#session/tour/tour-context.tsx';

const TourStrip = fetchedPart(async () => (await import('#features/tour/tour-page.tsx')).TourStrip, ['tour']);

/** Above the pages while somebody is shown around in a process. */
export function ShownAround() {
  const { process } = useTour();
  return process === null ? null : <TourStrip process={process} />;
}
