import { BROWSERS, type BrowserName } from './browsers.ts';
import { fromDisk, serve } from './desk.ts';
import { doJob } from './job.ts';
import { BrowserGone } from './page.ts';

interface Told {
  readonly passed: number;
  readonly failed: number;
}

/** A browser that ends by itself has told nothing of the program: it is said, and the job is begun anew, once. */
async function toldBy(name: BrowserName, root: string, isOneFile: boolean, isAgain = false): Promise<Told> {
  const server = isOneFile ? fromDisk(root) : await serve(root);
  try {
    return await doJob(name, server);
  } catch (error) {
    const isGone = error instanceof BrowserGone && !isAgain;
    console.log(`${name}: ${isGone ? 'ended by itself, begun anew' : 'FAILED'}  ${String(error)}`);
    if (!isGone) return { passed: 0, failed: 1 };
  } finally {
    await server.end();
  }
  return toldBy(name, root, isOneFile, true);
}

/**
 * Does the whole job in these browsers, one beside the other, each with a server of its own, or with the program in one file
 * opened from the disk. Gives how many parts held.
 */
export async function inOtherBrowsers(
  root: string,
  names: readonly BrowserName[] = BROWSERS,
  isOneFile = false,
): Promise<Told> {
  const told = await Promise.all(names.map((name) => toldBy(name, root, isOneFile)));
  return {
    passed: told.reduce((sum, one) => sum + one.passed, 0),
    failed: told.reduce((sum, one) => sum + one.failed, 0),
  };
}
