import { test as base } from '@playwright/test';

/** A browser test that knows the address of the app. */
export const test = base.extend<{ appUrl: string }>({
  appUrl: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts names no baseURL.');
    await use(`${baseURL}/`);
  },
});
