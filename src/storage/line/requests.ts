import { LineDown } from '#storage/line-down.ts';

export interface Asked {
  readonly token?: string;
  readonly body?: string;
}

/** One request to the line; the answer, or the status where it is refused. Throws `LineDown` where nobody answers. */
export async function request(
  address: string,
  method: string,
  path: string,
  { token, body }: Asked = {},
): Promise<{ readonly status: number; readonly value: unknown }> {
  try {
    const response = await fetch(`${address}/${path}`, {
      method,
      ...(body !== undefined && { body }),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      cache: 'no-store',
    });
    const text = await response.text();
    return { status: response.status, value: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch (error) {
    throw new LineDown('The line does not answer.', { cause: error });
  }
}

/** The server lets nobody in any longer: the place is gone, or the token is out of date. */
export const NO_ACCESS = 403;

/** Takes something away from the server, which is done where the place itself is gone. */
export async function takenAway(address: string, path: string, token: string): Promise<void> {
  const { status } = await request(address, 'DELETE', path, { token });
  if (status >= 300 && status !== NO_ACCESS) throw new LineDown(`The line says ${status}.`);
}

/** What it answers, where anything else is a line that is down. */
export async function answered(...given: Parameters<typeof request>): Promise<unknown> {
  const { status, value } = await request(...given);
  if (status >= 300) throw new LineDown(`The line says ${status}.`);
  return value;
}
