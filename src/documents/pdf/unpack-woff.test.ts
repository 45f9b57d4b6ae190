// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from './unpack-woff.ts';

const pathOf = (name: string): string => createRequire(import.meta.url).resolve(`source-sans/${name}`);
const tables = (font: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const view = new DataView(font.buffer, font.byteOffset);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const [at, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
      return [Buffer.from(font.subarray(entry, entry + 4)).toString(), font.subarray(at, at + length)];
    }),
  );
};

describe('a WOFF font', () => {
  it('holds the tables of the TrueType font it was made from, without substitutions', () => {
    const unpacked = tables(unpackWoff(readFileSync(pathOf('WOFF/TTF/SourceSans3-Regular.ttf.woff'))));
    const original = tables(readFileSync(pathOf('TTF/SourceSans3-Regular.ttf')));
    const differing = [...original].filter(
      ([tag, bytes]) =>
        !['head', 'DSIG', 'GSUB', 'name'].includes(tag) &&
        !Buffer.from(unpacked.get(tag) ?? []).equals(bytes),
    );
    expect(differing.map(([tag]) => tag)).toEqual([]);
    expect(unpacked.size).toBeGreaterThan(10);
    expect(unpacked.has('GSUB')).toBe(false);
  });
  it('keeps of its names the one the PDF needs', () => {
    const names = Buffer.from(
      tables(unpackWoff(readFileSync(pathOf('WOFF/TTF/SourceSans3-Bold.ttf.woff')))).get('name') ?? [],
    );
    const [count, strings] = [names.readUInt16BE(2), names.readUInt16BE(4)];
    const records = Array.from({ length: count }, (_, index) =>
      names.subarray(6 + index * 12, 18 + index * 12),
    );
    expect(records.map((record) => record.readUInt16BE(6))).toEqual(records.map(() => 6));
    const written = records.map((record) => {
      const at = strings + record.readUInt16BE(10);
      return names.toString('latin1', at, at + record.readUInt16BE(8)).replaceAll('\0', '');
    });
    expect(new Set(written)).toEqual(new Set(['SourceSans3-Bold']));
  });
  it('is told from other files', () => {
    expect(() => unpackWoff(new Uint8Array(100))).toThrow('not WOFF');
    expect(() => unpackWoff(new Uint8Array())).toThrow('not WOFF');
  });
});
