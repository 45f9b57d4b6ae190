import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';
import { installLine, lineNode } from './line-packages.mjs';

/**
 * `npm run line`: the built program and its line on one address, as a trust would host them (docs/line.md), to try at home.
 * The program asks for `live.json` and is told that there is a line.
 */
const root = join(import.meta.dirname, '..');
const port = Number(process.env.PORT ?? 4174);
const host = process.env.HOST ?? '127.0.0.1';
const linePort = Number(process.env.LINE_PORT ?? 4121);

installPackages();
installLine();
if (process.env.DIST === undefined) await buildIfOld();
// A test runs the line itself, where it is to be killed and come again while the pages stand.
if (process.env.LINE_ELSEWHERE === undefined) {
  const line = spawn(lineNode(), ['--disable-warning=ExperimentalWarning', join(root, 'line', 'start.mjs')], {
    cwd: join(root, 'line'),
    env: { ...process.env, LINE_PORT: String(linePort), LINE_ORIGIN: process.env.LINE_ORIGIN ?? '' },
    stdio: 'inherit',
  });
  line.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => line.kill('SIGTERM'));
}

const { preview } = await import('vite');
await preview({
  root,
  logLevel: 'warn',
  build: { outDir: process.env.DIST ?? 'dist' },
  plugins: [saysThereIsALine()],
  preview: {
    host,
    port,
    strictPort: true,
    proxy: { '/live': { target: `http://127.0.0.1:${linePort}`, ws: true } },
  },
});
console.log(
  `With the line: http://${host === '127.0.0.1' ? 'localhost' : host}:${port}  (Ctrl+C stops both)`,
);

function saysThereIsALine() {
  return {
    name: 'says-there-is-a-line',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/live.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end('{"path":"live"}');
      });
    },
  };
}
