import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What of `public` the page names, put into the page itself. */
const FROM_PUBLIC = {
  script: /<script src="\.\/([\w.-]+\.js)"><\/script>/g,
  icon: /href="\.\/([\w-]+\.(?:svg|ico|png))"/g,
};
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  png: 'image/png',
};
const A_WORKER =
  /new Worker\(new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\), \{ type: 'module'(, name)? \}\)/g;

const publicFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, '..', 'public', name));

/**
 * Carries each worker inside the program. A page that was opened from a file may start no worker from another file, and no
 * module as a worker at all; a classic one from a text of its own it may.
 */
export function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('?worker') || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const changed = code.replace(A_WORKER, (_, file: string, name = '') => {
        imports.push(`import Worker${imports.length} from '${file}?worker&inline';`);
        return `new Worker${imports.length - 1}(${name === '' ? '' : '{ name }'})`;
      });
      if (imports.length === 0) throw new Error(`${id} starts a worker in a way that is not known here.`);
      return { code: imports.join('\n') + changed, map: null };
    },
  };
}

/** What lies in files of its own beside the program: fonts that few names need, and pictures. */
const BESIDE = /^\.\/(other-fonts|guide-pictures)\.ts$/;

/** Takes `…-inside.ts` in its place: beside one file lie no others. */
export function nothingBeside(): Plugin {
  return {
    name: 'nothing-beside',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, name] = BESIDE.exec(source) ?? [];
      return name === undefined || !importer ? null : join(importer, '..', `${name}-inside.ts`);
    },
  };
}

/** Puts into the page what it names beside itself: the first script and the icons. */
export function publicInside(): Plugin {
  return {
    name: 'public-inside',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(FROM_PUBLIC.script, (_, name: string) => `<script>${publicFile(name).toString()}</script>`)
          .replace(FROM_PUBLIC.icon, (_, name: string) => {
            const type = TYPES[name.split('.').at(-1) ?? ''];
            return `href="data:${type};base64,${publicFile(name).toString('base64')}"`;
          }),
    },
  };
}

/** As the policy names a text that stands in the page. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const insideOf = (html: string, tag: RegExp): string[] =>
  [...html.matchAll(tag)].map(([, text = '']) => text);

/**
 * The policy of one file: its own scripts and styles, told by what they hold, and no address at all. What the page could
 * send or fetch, it could only send to itself (decision 0003). WebAssembly is for the PDF writer, whose worker follows the
 * page's policy when it is carried inside.
 */
export function policyOfOneFile(html: string): string {
  // A script may hold the text of a page, with styles in it.
  const withoutScripts = html.replace(SCRIPT, '');
  return [
    "default-src 'none'",
    `script-src ${insideOf(html, SCRIPT).map(hashOf).join(' ')} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${insideOf(withoutScripts, STYLE).map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Says with the page what it holds of others' work: no file of licences can lie beside it. */
function withLicences(html: string): string {
  // The last one: a script may hold the text of a page.
  const end = html.lastIndexOf('</body>');
  const text = publicFile('licences.txt').toString().replaceAll('</', '<\\/');
  return `${html.slice(0, end)}<script type="text/plain" id="licences">${text}</script>${html.slice(end)}`;
}

/** The last thing done to the page: licences and policy. */
export function finishedPage(html: string): string {
  const whole = withLicences(html);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOfOneFile(whole)}" />`;
  return whole.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`);
}
