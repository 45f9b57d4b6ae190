import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import css from './file-drop.module.css';

interface DropProps {
  readonly label: string;
  /** Beside the button: that files can be dropped here too. */
  readonly hint: string;
  readonly accept: string;
  readonly busy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to choose or drop any number of files. Dropping is a shortcut: the button does the same by keyboard. */
export function FileDrop({ label, hint, accept, busy = false, onFiles }: DropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    <div
      className={css['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button look="secondary" icon="upload" busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span className="quiet">{hint}</span>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          // Choosing the same files again must count as choosing.
          event.target.value = '';
        }}
      />
    </div>
  );
}
