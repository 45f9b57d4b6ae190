import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { fileJsonSchema } from '#storage/files/file-json-schema.ts';

const target = 'docs/process-file.schema.json';
writeFileSync(
  target,
  await format(JSON.stringify(fileJsonSchema(savedParts)), { parser: 'json', printWidth: 110 }),
);
console.log(`${target} is written from the declarations of the steps.`);
