import { useRef } from 'react';
import { Button } from './button.tsx';

/** A button that lets the user choose one file from the machine. */
export function FilePicker({
  label,
  accept,
  onPick,
}: {
  label: string;
  accept: string;
  onPick: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="secondary" icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Choosing the same file again must count as choosing.
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
