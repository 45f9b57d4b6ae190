import { useSearchParams } from 'react-router';
import type { StepId } from '#domain/guide/steps.ts';
import { arrivalOf, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { BottomBar } from '#ui/bottom-bar.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { neighboursOf } from './step-order.ts';

/** The way back and the way on. Always open: nothing has to be answered first. */
export function StepFooter({ id, processId }: { id: StepId; processId: string }) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { previous, next } = neighboursOf(id);
  const [search] = useSearchParams();
  // Came from the check page to change one answer: the way on leads back there.
  const back = arrivalOf(search).toExport;
  const nameOf = (step: StepId): string => steps[step].title;
  return (
    <BottomBar label={shell.frame.ways}>
      {previous ? (
        <LinkButton look="quiet" flush icon="arrow-left" to={routes.step(processId, previous)}>
          {inProcess.fill.previous(nameOf(previous))}
        </LinkButton>
      ) : (
        <LinkButton look="quiet" flush icon="arrow-left" to={routes.process(processId)}>
          {shell.frame.overview}
        </LinkButton>
      )}
      {back && (
        <LinkButton look="primary" iconAfter="arrow-right" to={routes.export(processId)}>
          {inProcess.fill.backToCheck}
        </LinkButton>
      )}
      {next && !back && (
        <LinkButton iconAfter="arrow-right" to={routes.step(processId, next)}>
          {inProcess.fill.next(nameOf(next))}
        </LinkButton>
      )}
    </BottomBar>
  );
}
