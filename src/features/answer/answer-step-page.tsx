import { useOutletContext } from 'react-router';
import type { AnswerPageId } from './answer-pages.ts';
import { CheckBody } from './check-body.tsx';
import { ConstraintsBody } from './constraints-body.tsx';
import { GroupsBody } from './groups-body.tsx';
import { SendBody } from './send-body.tsx';
import { StartBody } from './start-body.tsx';
import { StepHead } from './step-head.tsx';
import { SummaryBody } from './summary-body.tsx';
import { UnitsBody } from './units-body.tsx';

/** The page of a leader's answer the address names; the frame knows which. */
export function AnswerStepPage() {
  const page = useOutletContext<AnswerPageId>();
  switch (page) {
    case 'start':
      return <StartBody />;
    case 'check':
      return <CheckBody />;
    case 'send':
      return <SendBody />;
    case 'mapping':
      return (
        <StepHead step={page}>
          <UnitsBody />
        </StepHead>
      );
    case 'stakeholders':
      return (
        <StepHead step={page}>
          <GroupsBody />
        </StepHead>
      );
    case 'summary':
      return (
        <StepHead step={page}>
          <SummaryBody />
        </StepHead>
      );
    case 'constraints':
      return (
        <StepHead step={page}>
          <ConstraintsBody />
        </StepHead>
      );
  }
}
