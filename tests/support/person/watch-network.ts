import type { BrowserContext } from '@playwright/test';

/**
 * Stops every request to another host than the app's own and remembers it, together with what the pages
 * complain of. Both lists grow while the context lives.
 */
export async function watchNetwork(
  context: BrowserContext,
  appUrl: string,
): Promise<{ readonly strangers: readonly string[]; readonly complaints: readonly string[] }> {
  const strangers: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(appUrl);
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { strangers, complaints };
}
