import type { Plugin } from 'vite';

/** Nothing is fetched from, and nothing is sent to, any other place than the bundle's own (decision 0003). */
const policy = [
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

/** What our own server sends. Browsers read `frame-ancestors` from a header only, never from a `<meta>`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

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
