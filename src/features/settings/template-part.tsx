import { useState } from 'react';
import type { TemplateReport } from '#documents/template/template-report.ts';
import { download } from '#session/download/download.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import type { OwnFile } from '#storage/own-files.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import { KeptFile } from './kept-file.tsx';
import { MarksTable } from './marks-table.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { checkBeside } from './check-beside.ts';
import css from './settings.module.css';
import { TemplateProblems } from './template-problems.tsx';
import { ALL, UsedFor } from './used-for.tsx';
import { useKeptFiles } from './use-kept-files.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Said =
  | { readonly kind: 'nothing' | 'failed' }
  | { readonly kind: 'done'; readonly text: string; readonly report?: TemplateReport }
  | { readonly kind: 'refused'; readonly name: string; readonly because: string };

/** Take our template, bring the trust's own, choose which is used. */
export function TemplatePart() {
  const words = useWords('settings');
  const files = useOwnFiles();
  const { kept, refresh } = useKeptFiles('template');
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const [removing, setRemoving] = useState<OwnFile | null>(null);

  function act(work: () => Promise<Said>): void {
    setRemoving(null);
    work()
      .then(setSaid, () => setSaid({ kind: 'failed' }))
      .then(refresh, refresh);
  }
  const takeMaster = (kind: 'cover' | 'plain'): void =>
    act(async () => {
      const { masterTemplate } = await import('#documents/word/master-template.ts');
      const name = kind === 'cover' ? words.template.coverFile : words.template.plainFile;
      download(name, new Blob([await masterTemplate(kind)], { type: WORD }));
      return { kind: 'nothing' };
    });
  const load = (file: File): void =>
    act(async () => {
      const { LARGEST_FILE } = await import('#documents/template/package-parts.ts');
      const refusal = (because: keyof typeof words.refused): Said => ({
        kind: 'refused',
        name: file.name,
        because: words.refused[because],
      });
      if (file.size > LARGEST_FILE) return refusal('too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const report = await checkBeside(bytes);
      if (report === 'too-long') return refusal('too-large');
      if (report.kind === 'refused') return refusal(report.because);
      await files.add('template', { name: file.name, bytes, addedAt: new Date().toISOString() });
      return { kind: 'done', text: words.template.loaded(file.name), report };
    });
  const use = (file: OwnFile, where: string | null): void =>
    act(async () => {
      await (where === null
        ? files.putAside(file.id)
        : files.use(file.id, where === ALL ? undefined : where));
      return {
        kind: 'done',
        text: where === null ? words.template.putAside(file.name) : words.template.used(file.name),
      };
    });
  const remove = ({ id, name }: OwnFile): void =>
    act(async () => {
      await files.remove(id);
      return { kind: 'done', text: words.template.removed(name) };
    });

  const list = Array.isArray(kept) ? (kept as readonly OwnFile[]) : [];
  return (
    <section aria-label={words.template.title} className={css['part']}>
      <h2 className="h-m">{words.template.title}</h2>
      <p>{words.template.lead}</p>
      <div className={css['ways']}>
        <Button look="secondary" icon="download" onClick={() => takeMaster('cover')}>
          {words.template.takeCover}
        </Button>
        <Button look="secondary" icon="download" onClick={() => takeMaster('plain')}>
          {words.template.takePlain}
        </Button>
        <FilePicker label={words.template.load} accept=".docx,.dotx" onPick={load} />
      </div>
      <p role="status" className={said.kind === 'done' ? '' : 'sr-only'}>
        {said.kind === 'done' ? said.text : ''}
      </p>
      {said.kind === 'done' && said.report?.kind === 'usable' && (
        <TemplateProblems problems={said.report.problems} />
      )}
      {said.kind === 'refused' && (
        <Notice tone="error" live="alert">
          <p>{words.notTaken(said.name)}</p>
          <p>{said.because}</p>
        </Notice>
      )}
      {(said.kind === 'failed' || kept === 'failed') && (
        <Notice tone="error" live="alert">
          {said.kind === 'failed' ? words.failed : words.unreachable}
        </Notice>
      )}
      {kept !== null && kept !== 'failed' && !list.some(({ inUse }) => inUse) && (
        <p className="quiet">{words.template.none}</p>
      )}
      {list.length > 0 && (
        <>
          <h3 className="h-s">{words.template.kept}</h3>
          <ul className={css['list']}>
            {list.map((file) => (
              <KeptFile
                key={file.id}
                file={file}
                use={<UsedFor file={file} onUse={(where) => use(file, where)} />}
                onTake={() => download(file.name, new Blob([file.bytes.slice()], { type: WORD }))}
                onRemove={() => setRemoving(file)}
              />
            ))}
          </ul>
        </>
      )}
      <MarksTable />
      {removing && (
        <RemoveDialog
          title={words.template.removeTitle(removing.name)}
          text={words.template.removeText}
          onClose={() => setRemoving(null)}
          onRemove={() => remove(removing)}
        />
      )}
    </section>
  );
}
