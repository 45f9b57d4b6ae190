import { expect as impatient } from '@playwright/test';

/** A slow or busy machine is no fault of the page: what is expected may take this long, ms; `PATIENCE_MS` gives it more. */
export const PATIENCE_MS = Number(process.env['PATIENCE_MS'] ?? 180_000);

export const expect = impatient.configure({ timeout: PATIENCE_MS });
