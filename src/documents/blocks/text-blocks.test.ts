import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks.ts';

const told = (text: string): readonly string[] =>
  textBlocks(text).map((block) =>
    block.kind === 'list' ? `list: ${block.items.join(' | ')}` : 'text' in block ? block.text : block.kind,
  );

describe('a text in several lines', () => {
  it('has a list where its lines begin with dashes or bullets, and paragraphs around it', () => {
    expect(told('Panelet gir innsikt i dette:\n– Ventetid\n– Hjemreise\nDet møtes fire ganger.')).toEqual([
      'Panelet gir innsikt i dette:',
      'list: Ventetid | Hjemreise',
      'Det møtes fire ganger.',
    ]);
    expect(told('• en\n• to')).toEqual(['list: en | to']);
  });

  it('has a list of one line only after what leads it in', () => {
    expect(told('Dette:\n– Ventetid')).toEqual(['Dette:', 'list: Ventetid']);
    expect(told('Takk for alt.\n– Kari')).toEqual(['Takk for alt.\n– Kari']);
  });

  it('stands as it is where it has no list, with its empty lines and with dashes inside it', () => {
    for (const text of ['En.\n\nTo.', 'Kl. 16–18 – helst tirsdag', '-5 grader\n-7 grader', '–'])
      expect(told(text)).toEqual([text]);
  });
});
