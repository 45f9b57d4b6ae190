import type { Locator } from '@playwright/test';

/** The pointer carries copies. */
const COPY = 1;

/**
 * Drops files or folders of the disk on a target, as a hand does that drags them from the window of the operating system:
 * the browser itself is told of the drag, and gives the page real entries of real folders.
 */
export async function dropFromDisk(target: Locator, paths: readonly string[]): Promise<void> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not in sight.`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
