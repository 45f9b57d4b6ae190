// @vitest-environment node
import { expect, test } from 'vitest';
import { modelTexts } from '../support/model-text.ts';
import { allDocuments } from '../support/three-documents.ts';

/** As many rows as a file may hold, each under the one before. */
const units = Array.from({ length: 20_000 }, (_, index) => ({
  id: `u${index}`,
  name: `Enhet ${index}`,
  ...(index === 0 ? {} : { parent: `u${index - 1}` }),
}));

test('every document of twenty thousand units, each under the one before, is made, and the report has the last', () => {
  const models = allDocuments({ mapping: { units } }, 'docx');
  const report = models.find(({ kind }) => kind === 'process-report');
  expect(report && modelTexts(report)).toContain('Enhet 19999');
});
