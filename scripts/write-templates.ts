import { mkdirSync, writeFileSync } from 'node:fs';
import { masterTemplate } from '#documents/word/master-template.ts';

mkdirSync('templates/word', { recursive: true });
for (const [kind, name] of [
  ['cover', 'mal-med-forside'],
  ['plain', 'mal-uten-forside'],
] as const) {
  writeFileSync(`templates/word/${name}.docx`, await masterTemplate(kind));
  console.log(`templates/word/${name}.docx is written.`);
}
