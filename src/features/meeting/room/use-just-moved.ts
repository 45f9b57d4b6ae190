import { useEffect, useState } from 'react';

/** How long controls stay after the last movement, ms: time to read them and reach one. */
const STAY_MS = 4_000;

/** Has the pointer moved, or a finger touched, a moment ago? Yes as the screen opens, so that the controls are found. */
export function useJustMoved(): boolean {
  const [moved, setMoved] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onMove(): void {
      clearTimeout(timer);
      setMoved(true);
      timer = setTimeout(() => setMoved(false), STAY_MS);
    }
    onMove();
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return moved;
}
