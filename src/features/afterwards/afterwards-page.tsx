import { useSearchParams } from 'react-router';
import { ProcessPageHead } from '#desk/arrival/process-page-head.tsx';
import { AFTERWARDS_PARTS, isAfterwardsPart, linkTo, routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Tabs } from '#ui/tabs.tsx';
import { AdvicePart } from './advice-part.tsx';
import { AgainPart } from './again-part.tsx';
import css from './afterwards.module.css';
import { EvaluationPart } from './evaluation-part.tsx';
import { RevisionPart } from './revision-part.tsx';
import { StartPart } from './start-part.tsx';
import { StatusPart } from './status-part.tsx';

const SHOWN = {
  status: StatusPart,
  start: StartPart,
  advice: AdvicePart,
  evaluation: EvaluationPart,
  mandate: RevisionPart,
  again: AgainPart,
} as const;

/** Where a team comes back: before the start, through the year, and a year after. One part at a time. */
export function AfterwardsPage() {
  const words = useWords('afterwards');
  const processId = useProcess(({ process }) => process.id);
  const asked = useSearchParams()[0].get('part');
  const part = isAfterwardsPart(asked) ? asked : 'status';
  const Part = SHOWN[part];
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <ProcessPageHead title={words.title} lead={words.lead} />
      <Tabs
        label={words.title}
        tabs={AFTERWARDS_PARTS.map((id) => ({ id, name: words.parts[id] }))}
        chosen={part}
        onChoose={(id) => {
          if (isAfterwardsPart(id)) window.location.replace(linkTo(routes.afterwards(processId, id)));
        }}
        controls="afterwards"
      />
      <div id="afterwards" role="tabpanel" aria-label={words.parts[part]} className={css['part']}>
        <Part />
      </div>
    </main>
  );
}
