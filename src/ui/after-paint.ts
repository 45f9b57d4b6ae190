/**
 * Does the work once the next frame has been handed over for painting: what is asked of the layout then costs nothing more.
 * Gives the way to call it off. A window in the background makes no frames, and does it when it comes to front.
 */
export function afterPaint(work: () => void): () => void {
  let channel: MessageChannel | undefined;
  const frame = requestAnimationFrame(() => {
    channel = new MessageChannel();
    const { port1, port2 } = channel;
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  });
  return () => {
    cancelAnimationFrame(frame);
    channel?.port1.close();
  };
}
