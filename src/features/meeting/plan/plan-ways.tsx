import { MINUTES_OF_WAY, PLAN_WAYS, takePlanWay } from '#domain/meeting/plan-ways.ts';
import type { PlannedStep } from '#domain/meeting/time-plan.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './plan.module.css';

/** Two ways to spend the meeting about the plan: one press gives the time to the plan itself. */
export function PlanWays({ plan }: { readonly plan: readonly PlannedStep[] }) {
  const { page: words } = useWords('meeting');
  const store = useProcessStore();
  return (
    <div role="group" aria-label={words.ways.label}>
      <p className="small quiet">{words.ways.help}</p>
      <div className={css['ways']}>
        {PLAN_WAYS.map((way) => {
          const text = words.ways[way](MINUTES_OF_WAY[way]);
          return (
            <Button
              key={way}
              look="secondary"
              size="small"
              onClick={() => store.change(takePlanWay(plan, way), text)}
            >
              {text}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
