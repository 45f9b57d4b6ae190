import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './file-drop.module.css';

interface DropProps {
  readonly label: string;
  /** Beside the button: that files can be dropped here too. */
  readonly hint: string;
  readonly accept: string;
  readonly busy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The name of a button that chooses a whole folder; none where it is absent, or the browser has no folders. */
  readonly folder?: string;
  /** Takes what is dropped itself, to look into folders; without it the files are taken. */
  readonly onDropped?: (dropped: DataTransfer) => void;
  /** Other ways, beside the buttons. */
  readonly children?: ReactNode;
}

const hasFolders = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

/** A place to choose or drop any number of files. Dropping is a shortcut: the button does the same by keyboard. */
export function FileDrop({
  label,
  hint,
  accept,
  busy = false,
  onFiles,
  folder,
  onDropped,
  children,
}: DropProps) {
  const folderInput = useRef<HTMLInputElement>(null);
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
        if (onDropped) onDropped(event.dataTransfer);
        else take(event.dataTransfer.files);
      }}
    >
      <Button look="secondary" icon="upload" busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {folder !== undefined && hasFolders() && (
        <>
          <Button look="secondary" busy={busy} onClick={() => folderInput.current?.click()}>
            {folder}
          </Button>
          <input
            ref={(input) => {
              folderInput.current = input;
              // No attribute that React's types know; every browser with folders calls it so.
              input?.setAttribute('webkitdirectory', '');
            }}
            type="file"
            multiple
            hidden
            aria-label={folder}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </>
      )}
      {children}
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
