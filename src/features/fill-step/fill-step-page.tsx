import { useId, useState } from 'react';
import { useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { titleOf } from '#domain/guide/title.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { useDebouncedProcess, useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { drawNow } from '#ui/draw-now.ts';
import { focusInSight } from '#ui/focus-in-sight.ts';
import { ownHeight } from '#ui/own-height.ts';
import { Tabs } from '#ui/tabs.tsx';
import { useFirstFramePainted } from '#ui/use-first-frame.ts';
import css from './fill-step.module.css';
import { NoPanelNotice } from './no-panel-notice.tsx';
import { GuidancePanel } from './guidance-panel.tsx';
import { isStepId, stepOf } from './step-order.ts';
import { LockedNotice } from '#desk/approval/locked-notice.tsx';
import { StepFields } from '#desk/editors/step-fields.tsx';
import { FieldPitfalls } from './field-pitfalls.tsx';
import { FieldRuns } from './field-runs.tsx';
import { StepFooter } from './step-footer.tsx';
import { useArrival } from './use-arrival.ts';
import { useEyebrow } from './use-eyebrow.ts';
import { useWidth } from '#ui/use-width.ts';
import { viewOf } from './views/views.ts';

/** A ref of what stands beside the work and stays in sight. */
function standsBeside(pane: HTMLElement | null): () => void {
  const ends = [ownHeight(pane), focusInSight(pane)];
  return () => {
    for (const end of ends) end?.();
  };
}

/** One step of the guide: why it is asked, the answers, and help that opens beside. */
export function FillStepPage() {
  const { stepId } = useParams();
  /** What the user chose last; null: nothing chosen, so it opens where there is room. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const processId = useProcess(({ process }) => process.id);
  if (!isStepId(stepId)) return null;
  return (
    <>
      <Step key={stepId} id={stepId} asked={asked} onAsk={setAsked} />
      {/* Not a part of the step: a link that is taken out while it has the focus makes the browser lay out the page it is leaving. */}
      <StepFooter id={stepId} processId={processId} />
    </>
  );
}

function Step({ id, asked, onAsk }: { id: StepId; asked: boolean | null; onAsk: (open: boolean) => void }) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const title = useDebouncedProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const step: AnyStep = stepOf(id);
  const words = steps[id];
  const painted = useFirstFramePainted();
  useArrivedPage(`${words.title} – ${title} – ${shell.appName}`);
  useArrival(painted);
  const wide = useWidth('wide');
  const roomy = useWidth('roomy');
  const eyebrow = useEyebrow(step);
  const view = viewOf(id);
  const { Before, Aside, asideGroup } = view;
  const inTab = useWidth('stacked') && view.asideInTab === true;
  const [tab, setTab] = useState<'fields' | 'aside'>('fields');
  const ids = useId();
  /** Was the guidance asked for on this step? One that stayed open from another is not where reading begins. */
  const [here, setHere] = useState(false);
  const ask = (open: boolean): void => {
    setHere(open);
    onAsk(open);
  };
  const helpOpen = asked ?? ((wide && !view.wide) || (roomy && !Aside));
  const standsAside = ({ group }: { readonly group?: string }): boolean =>
    Aside !== undefined && group !== undefined && group === asideGroup;
  const fields = (aside: boolean): readonly string[] =>
    fieldsOf(step)
      .filter(([, field]) => standsAside(field) === aside)
      .map(([fieldId]) => fieldId);
  const remarkOn = (field: string, above: boolean) => <FieldPitfalls step={id} field={field} above={above} />;
  return (
    <div
      className={css['work']}
      data-aside={Aside ? true : undefined}
      data-help={helpOpen || undefined}
      data-wide={view.wide}
      data-slim={view.slimAside}
    >
      <main id="main" className={css['main']} tabIndex={-1}>
        <p className="small quiet">{eyebrow}</p>
        <div className={css['headline']}>
          <h1 className="h-l">{words.title}</h1>
          <Button
            look="quiet"
            size="small"
            icon="help"
            className={css['help'] ?? ''}
            aria-expanded={helpOpen}
            aria-controls="guidance"
            onClick={() => ask(!helpOpen)}
          >
            {inProcess.fill.help}
          </Button>
        </div>
        <p className={`lead ${css['why'] ?? ''}`}>{words.why}</p>
        {step.forPanel && <NoPanelNotice />}
        <div className={css['notice']}>
          <LockedNotice step={id} />
        </div>
        {inTab && (
          <div className={css['tabs']}>
            <Tabs
              label={inProcess.mandate.tabs}
              tabs={[
                { id: 'fields', name: inProcess.mandate.write },
                { id: 'aside', name: inProcess.mandate.read },
              ]}
              chosen={tab}
              onChoose={(id) => setTab(id === 'aside' ? 'aside' : 'fields')}
              controls={`${ids}-${tab}`}
            />
          </div>
        )}
        <div
          id={`${ids}-fields`}
          className={css['fields']}
          aria-busy={!painted}
          hidden={inTab && tab === 'aside'}
        >
          {Before && painted && <Before />}
          <FieldRuns
            step={id}
            fields={fields(false)}
            painted={painted}
            draw={(some) => (
              <StepFields step={id} fields={some} view={view} painted={painted} remarkOn={remarkOn} />
            )}
          />
          {!step.namesPeople && (
            <p className={`small quiet ${css['privacy'] ?? ''}`}>{inProcess.fill.privacy}</p>
          )}
        </div>
      </main>
      {Aside && (
        <aside id={`${ids}-aside`} className={css['aside']} hidden={inTab && tab === 'fields'}>
          {painted && (
            <div className={css['pane']} ref={standsBeside}>
              <Aside
                {...(inTab && {
                  inTab: { isShown: tab === 'aside', leave: () => drawNow(() => setTab('fields')) },
                })}
              >
                <StepFields
                  step={id}
                  fields={fields(true)}
                  view={view}
                  painted={painted}
                  remarkOn={remarkOn}
                />
              </Aside>
            </div>
          )}
        </aside>
      )}
      {helpOpen && painted && (
        <GuidancePanel step={id} words={words} takeFocus={here} onClose={() => ask(false)} />
      )}
    </div>
  );
}
