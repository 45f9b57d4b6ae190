import { useLocation } from 'react-router';
import { routes, type Route } from '#desk/routes.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { useTour } from '#session/tour/tour-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import css from './tour.module.css';

/** Where a person is led, in the order of the work, and the way there. */
const STOPS = [
  ['overview', routes.process],
  ['step', (id) => routes.step(id, stakeholders.id)],
  ['meeting', routes.meeting],
  ['mandate', (id) => routes.step(id, mandate.id)],
  ['documents', routes.export],
] as const satisfies readonly (readonly [string, (id: string) => Route])[];

/** What is seen at this stop, and the way on; nothing on pages between. It can be left at any stop. */
export function TourStrip({ process }: { process: string }) {
  const words = useWords('tour');
  const { end } = useTour();
  const { pathname } = useLocation();
  const stop = STOPS.findIndex(([, route]) => route(process) === pathname);
  const [here, next] = [STOPS[stop], STOPS[stop + 1]];
  if (!here) return null;
  return (
    <aside className={css['strip']} aria-label={words.name} data-leads>
      <p role="status">
        <strong>{words.stopOf(stop + 1, STOPS.length)}</strong> {words.stops[here[0]]}
      </p>
      <div className={css['ways']}>
        {/* One link from the first stop to the last: who goes by the keys keeps the focus on it. */}
        <LinkButton
          size="small"
          {...(next ? { iconAfter: 'arrow-right' } : { onFollow: end })}
          to={next ? next[1](process) : routes.start()}
        >
          {next ? words.next(words.names[next[0]]) : words.done}
        </LinkButton>
        {next && (
          <Button look="quiet" size="small" onClick={end}>
            {words.skip}
          </Button>
        )}
      </div>
    </aside>
  );
}
