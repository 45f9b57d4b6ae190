import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { loadPart } from '#content/languages/load-part.ts';

export const GUIDE_FOLDER = 'docs/brukerveiledning';
/** Which picture of the program stands below which section, from the folder of the guide; what is not there is left out. */
const PICTURES: Readonly<Partial<Record<ScreenLanguage, Readonly<Record<string, string>>>>> = {
  nb: {
    prepare: '../pictures/laptop/overview.webp',
    invite: '../pictures/laptop/invite.webp',
    collect: '../pictures/laptop/collect.webp',
    run: '../pictures/laptop/facilitator.webp',
    followUp: '../pictures/laptop/plan.webp',
    open: 'invitasjonen.png',
    answer: 'gruppene.png',
    look: '../pictures/laptop/export.webp',
    documents: '../pictures/laptop/preview.webp',
    approve: '../pictures/laptop/mandate.webp',
  },
  nn: {
    prepare: 'nynorsk/overview.webp',
    invite: 'nynorsk/invite.webp',
    run: 'nynorsk/facilitator.webp',
    followUp: 'nynorsk/plan.webp',
    look: 'nynorsk/export.webp',
  },
};

export const guideFile = (code: ScreenLanguage): string => join(GUIDE_FOLDER, `brukerveiledning.${code}.md`);

/** The user guide as a page of markdown: the same words as the page in the program, with pictures of it. */
export async function userGuideIn(code: ScreenLanguage): Promise<string> {
  const { title, lead, parts } = await loadPart(code, 'guide');
  const pictures = PICTURES[code] ?? {};
  const picture = (section: string, heading: string): readonly string[] => {
    const path = pictures[section];
    return path && existsSync(join(GUIDE_FOLDER, path)) ? [`![${heading}](${path})`] : [];
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
