/** A part of the program (a chunk) did not come: the network or the server failed, or the server has a newer version. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** A machine that goes from one network to another is on the next one by then, ms. */
const AGAIN_MS = 700;

/**
 * Fetches, and once more where it did not come: a network that changes meanwhile tells nobody when it is back. Rejects with
 * `NotFetched` whatever the browser says of it.
 */
export const fetching = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load().catch(async () => {
      await new Promise((done) => setTimeout(done, AGAIN_MS));
      return load();
    });
  } catch (cause) {
    throw new NotFetched('A part of the program could not be fetched.', { cause });
  }
};
