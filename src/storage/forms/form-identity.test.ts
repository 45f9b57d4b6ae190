import { describe, expect, it } from 'vitest';
import { identityOf } from './form-identity.ts';

const ID = 'bpf1-0a1b2c3d4e-5f6g7h8i9j-k0l1m2';
const id = { version: 1, process: '0a1b2c3d4e', leader: '5f6g7h8i9j', edition: 'k0l1m2' };
const custom = (...properties: readonly (readonly [string, string])[]): readonly [string, string] => [
  'docProps/custom.xml',
  `<Properties xmlns="urn:custom" xmlns:vt="urn:vt">${properties
    .map(([name, text]) => `<property name="${name}"><vt:lpwstr>${text}</vt:lpwstr></property>`)
    .join('')}</Properties>`,
];
const core = (modified: string): readonly [string, string] => [
  'docProps/core.xml',
  `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:dc"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
];
const read = (body: string, ...parts: readonly (readonly [string, string])[]) =>
  identityOf(new Map(parts), body);

describe('what a form says about itself', () => {
  it('is whose it is, from the properties of the file', () => {
    expect(read('', custom(['BrukerpanelSkjema', ID])).id).toEqual(id);
  });

  it('is whose it is, from its text, where the properties are gone or no XML', () => {
    expect(read(`Skjema: ${ID}.`).id).toEqual(id);
    expect(read(`Skjema: ${ID.toUpperCase()}`, ['docProps/custom.xml', '<Properties']).id).toEqual(id);
  });

  it('follows the properties where somebody pasted in the text of another form', () => {
    const other = ID.replace('5f6g7h8i9j', 'alle');

    expect(read(other, custom(['BrukerpanelSkjema', ID])).id).toEqual(id);
    expect(read(other).id?.leader).toBe('');
  });

  it('is nothing where there is no id, or one that was cut short', () => {
    expect(read('Et notat.').id).toBeNull();
    expect(read(ID.slice(0, -1)).id).toBeNull();
  });

  it('is which texts it came with, in the order of their numbers, and not in that of the file', () => {
    const parts = custom(
      ['BrukerpanelTekster10', 'ghijkl'],
      ['BrukerpanelTekster2', 'defabc'],
      ['BrukerpanelTekster1', '123456abc'],
      ['Annet', 'ikkemed'],
    );

    expect([...read('', parts).codes]).toEqual(['123456', 'abcdef', 'abcghi']);
  });

  it('is when it was saved, in time that is the same everywhere', () => {
    expect(read('', core('2027-03-01T12:00:00+02:00')).savedAt).toBe('2027-03-01T10:00:00.000Z');
  });

  it('is no time where it has none that can be read', () => {
    expect(read('').savedAt).toBe('');
    expect(read('', core('i går')).savedAt).toBe('');
  });
});
