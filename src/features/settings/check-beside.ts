import type { TemplateReport } from '#documents/template/template-report.ts';
import { askWorker } from '#session/machine/ask-worker.ts';

/** Milliseconds. The largest template takes a second or two on an old laptop. */
const LIMIT = 20_000;

/** `checkTemplate` beside the page, which a file made to be slow does not stop. */
export async function checkBeside(bytes: Uint8Array): Promise<TemplateReport | 'too-long'> {
  if (typeof Worker === 'undefined') {
    const { checkTemplate } = await import('#documents/template/check-template.ts');
    return checkTemplate(bytes);
  }
  return askWorker<Uint8Array, TemplateReport>(
    () => new Worker(new URL('./template-worker.ts', import.meta.url), { type: 'module' }),
    bytes,
    LIMIT,
  );
}
