import { BROWSERS, type BrowserName } from './browsers.ts';
import { fromDisk, serve } from './desk.ts';
import { doJob } from './job.ts';

/**
 * Does the whole job in these browsers, one beside the other, each with a server of its own, or with the program in one file
 * opened from the disk. Gives how many parts held.
 */
export async function inOtherBrowsers(
  root: string,
  names: readonly BrowserName[] = BROWSERS,
  isOneFile = false,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const told = await Promise.all(
    names.map(async (name) => {
      const server = isOneFile ? fromDisk(root) : await serve(root);
      try {
        return await doJob(name, server);
      } catch (error) {
        console.log(`${name}: FAILED  ${error instanceof Error ? error.message : String(error)}`);
        return { passed: 0, failed: 1 };
      } finally {
        await server.end();
      }
    }),
  );
  return {
    passed: told.reduce((sum, one) => sum + one.passed, 0),
    failed: told.reduce((sum, one) => sum + one.failed, 0),
  };
}
