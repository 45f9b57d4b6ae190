import type { Plugin } from 'vite';

/** Nothing is fetched from, and nothing is sent to, any other place than the bundle's own (decision 0003). */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A worker follows the policy of its own file, not that of the page. The one that makes PDF compiles WebAssembly,
 * which it carries inside as a data address (decision 0015).
 */
export const pdfWorkerPolicy = policy
  .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
  .replace("connect-src 'self'", "connect-src 'self' data:");
const PDF_WORKER = /\/pdf-worker-[\w-]+\.js$/;

/** What our own server sends with a file. Browsers read `frame-ancestors` from a header only, never from a `<meta>`. */
function securityHeaders(path: string): Readonly<Record<string, string>> {
  const own = PDF_WORKER.test(path) ? pdfWorkerPolicy : policy;
  return {
    'Content-Security-Policy': `${own}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** What a mail system made of the `#` in a link of ours, once or several times over. */
const WRITTEN_HASH = /%(?:25)*23\//i;

/** The address that was meant by one whose `#` came as `%23`; null for any other. */
function meantAddress(address: string): string | null {
  const [hash] = WRITTEN_HASH.exec(address) ?? [];
  return hash === undefined ? null : address.replace(hash, '#/');
}

/** Leads links with a broken `#` to where they were meant to go, and sends the headers with every file `vite preview` serves. */
export function sendSecurityHeaders(): Plugin {
  return {
    name: 'send-security-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const meant = meantAddress(request.url ?? '');
        if (meant !== null) {
          response.writeHead(302, { Location: meant }).end();
          return;
        }
        for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** Writes the policy into the built page, so that it holds on a file host that sends no headers of ours. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // The development server needs inline scripts for hot reload.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
