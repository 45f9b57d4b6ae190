import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HOSTING_FILES } from '#scripts/hosting-files.ts';
import { projectText } from '../support/project-files.ts';

it.each(Object.entries(HOSTING_FILES))(
  'docs/hosting/%s says the policy of today (npm run hosting writes it)',
  (name, text) => {
    expect(projectText(`docs/hosting/${name}`)).toBe(text);
  },
);

describe('the set-up for IIS, which nobody here can start', () => {
  const { window } = new JSDOM('');
  const config = new window.DOMParser().parseFromString(
    projectText('docs/hosting/web.config'),
    'application/xml',
  );
  const all = (css: string): readonly Element[] => [...config.querySelectorAll(css)];
  const of = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? '';
  /** A pattern as IIS reads it: from the start of what it is given only where it says so, whatever the case. */
  const pattern = (rule: Element | undefined): RegExp =>
    new RegExp(of(rule?.querySelector('conditions > add'), 'pattern'), 'i');
  const outbound = (variable: string): Element | undefined =>
    all('outboundRules > rule').find(
      (rule) => of(rule.querySelector('match'), 'serverVariable') === variable,
    );

  it('is XML, in which everything stands once and under names IIS knows', () => {
    expect(all('parsererror')).toEqual([]);
    expect([...config.documentElement.children].map(({ tagName }) => tagName)).toEqual(['system.webServer']);
    expect(
      [...(config.documentElement.firstElementChild?.children ?? [])].map(({ tagName }) => tagName),
    ).toEqual(['security', 'staticContent', 'httpProtocol', 'rewrite']);
    for (const [css, name] of [
      ['mimeMap', 'fileExtension'],
      ['customHeaders > add', 'name'],
      ['rule', 'name'],
    ] as const) {
      const names = all(css).map((one) => of(one, name));
      expect(new Set(names).size, css).toBe(names.length);
    }
  });

  it('sends a link that a mail system has written anew to the page, and leaves all else', () => {
    const rule = all('rules > rule')[0];
    const target = of(rule?.querySelector('action'), 'url').replace(/\{C:(\d)\}/g, '$$$1');
    const sentTo = (address: string): string => address.replace(pattern(rule), target);
    expect(sentTo('/panel/%23/answer/abc-_1')).toBe('/panel/#/answer/abc-_1');
    expect(sentTo('/%2523/answer/abc')).toBe('/#/answer/abc');
    expect(sentTo('/assets/index-a%20b.js')).toBe('/assets/index-a%20b.js');
  });

  it('gives the PDF worker a policy of its own, and keeps what never changes', () => {
    const worker = outbound('RESPONSE_Content_Security_Policy');
    expect('/panel/assets/pdf-worker-Ab_1.js').toMatch(pattern(worker));
    expect('/panel/assets/index-Ab_1.js').not.toMatch(pattern(worker));
    expect(of(worker?.querySelector('action'), 'value')).toContain("'wasm-unsafe-eval'");
    const kept = outbound('RESPONSE_Cache_Control');
    expect('/panel/assets/index-Ab_1.js').toMatch(pattern(kept));
    expect('/panel/sw.js').not.toMatch(pattern(kept));
    expect(of(kept?.querySelector('action'), 'value')).toContain('immutable');
    const [, answered] = kept?.querySelectorAll('conditions > add') ?? [];
    expect(of(answered, 'input')).toBe('{RESPONSE_STATUS}');
    // What is on its way while a new version is laid in place is asked for again.
    expect(
      ['200', '304', '404', '500'].filter((one) => new RegExp(of(answered, 'pattern')).test(one)),
    ).toEqual(['200', '304']);
  });
});
