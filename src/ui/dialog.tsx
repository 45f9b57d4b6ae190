import { Modal } from '@navikt/ds-react/Modal';
import { Heading } from '@navikt/ds-react/Typography';
import { use, useId, type ReactNode } from 'react';
import { SentenceContext } from './sentence.ts';

interface DialogProps {
  readonly heading: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the safe one last in reading order is not required: the first is the main one. */
  readonly actions: ReactNode;
  readonly width?: 'small' | 'medium' | number;
  /** Stays where it is among the elements of the page, for what is part of the answer there. It looks the same. */
  readonly inPlace?: boolean;
}

/** A question that must be answered before going on; Escape and the cross answer "no". */
export function Dialog({
  heading,
  open,
  onClose,
  children,
  actions,
  width = 'medium',
  inPlace = false,
}: DialogProps) {
  const [head, body] = [useId(), useId()];
  const drawn = use(SentenceContext);
  if (!open) return null;
  return (
    <Modal
      open
      aria-labelledby={head}
      aria-describedby={body}
      onClose={onClose}
      width={width}
      portal={!inPlace}
    >
      <Modal.Header>
        <Heading id={head} size="small" level="1">
          {drawn(heading)}
        </Heading>
      </Modal.Header>
      <Modal.Body id={body}>{children}</Modal.Body>
      <Modal.Footer>{actions}</Modal.Footer>
    </Modal>
  );
}
