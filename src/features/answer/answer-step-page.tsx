import { useOutletContext } from 'react-router';
import type { AnswerPageId } from './answer-pages.ts';
import { AskedStepFields } from './asked-step-fields.tsx';
import { CheckBody } from './check-body.tsx';
import { SendBody } from './send-body.tsx';
import { StartBody } from './start-body.tsx';
import { StepHead } from './step-head.tsx';

/** Chooses the body for the page id the frame gives. */
export function AnswerStepPage() {
  const page = useOutletContext<AnswerPageId>();
  switch (page) {
    case 'start':
      return <StartBody />;
    case 'check':
      return <CheckBody />;
    case 'send':
      return <SendBody />;
    default:
      return (
        <StepHead key={page} step={page}>
          <AskedStepFields step={page} />
        </StepHead>
      );
  }
}
