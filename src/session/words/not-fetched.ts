/** A part of the program (a chunk) did not come: the network or the server failed, or the server has a newer version. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** Fetches; rejects with `NotFetched` whatever the browser says of it. */
export const fetching = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new NotFetched('A part of the program could not be fetched.', { cause });
  }
};
