import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** As many files as LibreOffice takes in one go without growing too large. */
const AT_ONCE = 40;

/** Lays out Word files of a folder as PDF beside them, by LibreOffice. Carlito has the measures of Calibri. `names` without ending. */
export function wordAsPdf(folder: string, names: readonly string[]): void {
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const files = names.slice(at, at + AT_ONCE).map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, '.office')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  }
}
