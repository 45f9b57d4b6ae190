import { startTransition, useEffect, useState } from 'react';

/**
 * False while the first frame of a page is made, true after it has been painted. What stands below the first
 * lines of a long page can wait for it, so that a press is answered at once on a slow machine.
 */
export function useFirstFramePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let channel: MessageChannel | undefined;
    const frame = requestAnimationFrame(() => {
      channel = new MessageChannel();
      channel.port1.onmessage = () => startTransition(() => setPainted(true));
      // The message arrives after the frame has been handed over for painting.
      channel.port2.postMessage(null);
    });
    // A window in the background makes no frames, and must still show all of the page when it comes to front.
    const late = setTimeout(() => setPainted(true), 250);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      channel?.port1.close();
    };
  }, []);
  return painted;
}
