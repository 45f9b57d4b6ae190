/** For `vi.waitFor`: what is waited for is there at once, or after work on a machine that has much else to do. */
export const PATIENT = { timeout: 180_000 };
