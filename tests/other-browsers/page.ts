/** Keys as WebDriver names them. */
export const KEY = {
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  alt: '\uE00A',
  escape: '\uE00C',
  up: '\uE013',
  right: '\uE014',
  end: '\uE010',
} as const;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Something on the page, as WebDriver hands it over. */
export interface Found {
  readonly [ELEMENT]: string;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The browser has ended by itself: that tells nothing of the page it had. */
export class BrowserGone extends Error {}

/** Asks again until there is an answer; throws with what was asked for, and why it failed last, or at once when the browser is gone. */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  limit = 120_000,
): Promise<Exclude<T, undefined | null | false | '' | 0>> {
  let why = '';
  for (const end = Date.now() + limit; Date.now() < end; await pause(100)) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false | '' | 0>;
    } catch (error) {
      if (error instanceof BrowserGone) throw error;
      why = ` (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  throw new Error(`Not within ${limit / 1000} s: ${what}${why}`);
}

/** Sends a command: Marionette knows the name, WebKitWebDriver the method and the address. */
export type Send = (
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  http: readonly [method: 'GET' | 'POST' | 'DELETE', address: string],
) => Promise<unknown>;

/** The page of a browser, by the commands both drivers understand. */
export class Page {
  #send: Send;
  constructor(send: Send) {
    this.#send = send;
  }

  /** The browser was begun anew: from now on its page is the one behind this line. */
  drivenBy(send: Send): void {
    this.#send = send;
  }

  goto = (url: string): Promise<unknown> => this.#send('Navigate', { url }, ['POST', '/url']);
  url = (): Promise<string> => this.#send('GetCurrentURL', {}, ['GET', '/url']) as Promise<string>;

  /** Runs a function in the page. It sees nothing of this file. */
  run<A extends readonly unknown[], T>(what: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    // The loader of these files names inner functions through a helper that a page does not have.
    const script = `const __name = (named) => named; return (${what.toString()}).apply(null, arguments)`;
    return this.#send('ExecuteScript', { script, args }, ['POST', '/execute/sync']) as Promise<Awaited<T>>;
  }

  /**
   * As soon as it can be pressed: what makes it so, a text that is pasted, may still be on its way, and a press before that is nobody's.
   * In the middle of the window first: the bars that stand above and below could cover it.
   */
  async press({ [ELEMENT]: id }: Found): Promise<void> {
    await until(
      () => this.run((one) => !(one as unknown as Element).matches(':disabled'), { [ELEMENT]: id }),
      'it can be pressed',
    );
    await this.run((one) => (one as unknown as Element).scrollIntoView({ block: 'center' }), {
      [ELEMENT]: id,
    });
    await this.#send('ElementClick', { id }, ['POST', `/element/${id}/click`]);
  }
  type = ({ [ELEMENT]: id }: Found, text: string): Promise<unknown> =>
    this.#send('ElementSendKeys', { id, text }, ['POST', `/element/${id}/value`]);

  /** Keys held together. */
  keys(...keys: readonly string[]): Promise<unknown> {
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    return this.#send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] }, [
      'POST',
      '/actions',
    ]);
  }

  windows = (): Promise<readonly string[]> =>
    this.#send('GetWindowHandles', {}, ['GET', '/window/handles']) as Promise<readonly string[]>;
  window = (): Promise<string> => this.#send('GetWindowHandle', {}, ['GET', '/window']) as Promise<string>;
  switchTo = (handle: string): Promise<unknown> =>
    this.#send('SwitchToWindow', { handle }, ['POST', '/window']);
  close = (): Promise<unknown> => this.#send('CloseWindow', {}, ['DELETE', '/window']);

  /** The element of `css` that is seen and called `name`, or begins so where `begins`; as soon as it is there. */
  find = (css: string, name?: string, begins = false): Promise<Found> =>
    until(
      () =>
        this.run(
          (selector, wanted, start) => {
            const called = (one: Element): string =>
              (
                one.getAttribute('aria-label') ??
                (one as HTMLInputElement).labels?.[0]?.textContent ??
                one.textContent
              ).trim();
            const found = [...document.querySelectorAll(selector)].find(
              (one) =>
                one.getClientRects().length > 0 &&
                (wanted === null || (start ? called(one).startsWith(wanted) : called(one) === wanted)),
            );
            return (found ?? null) as unknown as Found | null;
          },
          css,
          name ?? null,
          begins,
        ),
      `${css} «${name ?? ''}»`,
    );
}
