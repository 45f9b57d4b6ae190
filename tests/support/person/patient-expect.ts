import { expect as impatient } from '@playwright/test';

/** A slow or busy machine is no fault of the page: what is expected may take this long, ms. */
export const PATIENCE_MS = 20_000;

export const expect = impatient.configure({ timeout: PATIENCE_MS });
