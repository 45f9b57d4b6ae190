import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { loadPart } from '#content/languages/load-part.ts';

export const GUIDE_FOLDER = 'docs/brukerveiledning';
/** What stands below each section: the state the program is in, and the screen of it (`tests/support/person/states.ts`). */
export const PICTURED: Readonly<Record<string, string>> = {
  prepare: 'full: overview',
  invite: 'full: invite',
  collect: 'full: collect',
  run: 'full: facilitator',
  followUp: 'full: follow-up',
  open: 'leader: start',
  answer: 'leader: stakeholders',
  send: 'leader: send',
  look: 'full: export',
  documents: 'full: preview',
  approve: 'full: mandate',
  keep: 'full: versions',
};

/** The picture of a section, from the folder of the guide. */
export const pictureFile = (code: ScreenLanguage, section: string): string => `${code}/${section}.webp`;

export const guideFile = (code: ScreenLanguage): string => join(GUIDE_FOLDER, `brukerveiledning.${code}.md`);

/** The user guide as a page of markdown: the same words as the page in the program, with pictures of it. */
export async function userGuideIn(code: ScreenLanguage): Promise<string> {
  const { title, lead, parts } = await loadPart(code, 'guide');
  const picture = (section: string, heading: string): readonly string[] => {
    const path = pictureFile(code, section);
    return PICTURED[section] && existsSync(join(GUIDE_FOLDER, path)) ? [`![${heading}](${path})`] : [];
  };
  const blocks = [
    `# ${title}`,
    lead,
    ...Object.values(parts).flatMap((part) => [
      `## ${part.name}`,
      part.lead,
      ...Object.entries(part.sections).flatMap(([id, { heading, points }]) => [
        `### ${heading}`,
        points.map((point, index) => `${index + 1}. ${point}`).join('\n'),
        ...picture(id, heading),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
