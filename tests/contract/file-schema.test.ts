import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { fileJsonSchema } from '#storage/files/file-json-schema.ts';

test('docs/process-file.schema.json says what the program reads (npm run schema writes it anew)', () => {
  const written: unknown = JSON.parse(readFileSync('docs/process-file.schema.json', 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(fileJsonSchema(savedParts))));
});
