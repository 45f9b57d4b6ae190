import { download } from './download.ts';

/** What is given to another app. `files` alone, or beside the text that goes with them. */
interface Shared {
  readonly title: string;
  readonly text?: string;
  readonly files?: readonly File[];
}

/**
 * What became of it. `shared`: the app that was chosen has it. `cancelled`: the person put the list of apps away. `late`: the
 * browser wants a new press, since the file took its time. `refused`: the browser does not share this.
 */
export type SharedHow = 'shared' | 'cancelled' | 'late' | 'refused';

/** A phone or a tablet whose browser has the list of apps. On a desk people look for a file where files are. */
export const sharesHere = (): boolean =>
  typeof navigator.share === 'function' && window.matchMedia('(hover: none) and (pointer: coarse)').matches;

/** Opens the phone's list of apps. Call it while a press is still fresh. Never rejects. */
export async function share({ files, ...said }: Shared): Promise<SharedHow> {
  const data: ShareData = files ? { ...said, files: [...files] } : said;
  if (!sharesHere() || (files && !navigator.canShare?.(data))) return 'refused';
  // Older browsers do not tell; then it is tried.
  if ('userActivation' in navigator && !navigator.userActivation.isActive) return 'late';
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** Shares a file where that is done, and else downloads it. */
export async function handOver(
  name: string,
  content: Blob,
  title: string,
): Promise<'downloaded' | Exclude<SharedHow, 'refused'>> {
  const how = sharesHere()
    ? await share({ title, files: [new File([content], name, { type: content.type.split(';')[0] ?? '' })] })
    : 'refused';
  if (how !== 'refused') return how;
  download(name, content);
  return 'downloaded';
}
