const MINI = 64;
const END = 0xfffffffe;
const FREE = 0xffffffff;

interface Node {
  readonly name: string;
  readonly content?: Uint8Array;
  readonly children: Node[];
}

const byLength = (one: Node, other: Node): number =>
  one.name.length - other.name.length || (one.name.toUpperCase() < other.name.toUpperCase() ? -1 : 1);

/**
 * A compound file with these streams, by path: what Outlook saves a mail as, and what old Word files are. Its sectors have 512
 * bytes, or 4096 in the newer edition.
 */
export function compoundFile(
  streams: Readonly<Record<string, Uint8Array>>,
  sector: 512 | 4096 = 512,
): Uint8Array {
  const root: Node = { name: 'Root Entry', children: [] };
  for (const [path, content] of Object.entries(streams)) {
    let at = root;
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1;
      const found = at.children.find((child) => child.name === name);
      const next = found ?? { name, children: [], ...(last ? { content } : {}) };
      if (!found) at.children.push(next);
      at = next;
    }
  }
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const minis: Uint8Array[] = [];
  const miniTable: number[] = [];
  const put = (bytes: Uint8Array, size: number, into: Uint8Array[], chain: number[]): number => {
    if (bytes.length === 0) return END;
    const start = into.length;
    for (let at = 0; at < bytes.length; at += size) {
      const piece = new Uint8Array(size);
      piece.set(bytes.subarray(at, at + size));
      into.push(piece);
      chain.push(at + size < bytes.length ? into.length : END);
    }
    return start;
  };

  const entries: Uint8Array[] = [];
  const add = (node: Node, isRoot: boolean): number => {
    const entry = new Uint8Array(128);
    const number = entries.push(entry) - 1;
    const view = new DataView(entry.buffer);
    [...node.name].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
    view.setUint16(64, node.name.length * 2 + 2, true);
    view.setUint8(66, isRoot ? 5 : node.content ? 2 : 1);
    for (const at of [68, 72, 76]) view.setUint32(at, FREE, true);
    const { content } = node;
    if (content) {
      const start =
        content.length < 4096 ? put(content, MINI, minis, miniTable) : put(content, sector, sectors, table);
      view.setUint32(116, start, true);
      view.setUint32(120, content.length, true);
    }
    view.setUint32(76, tree(node.children.toSorted(byLength)), true);
    return number;
  };
  /** What lies in a folder is a tree: shorter names to the left, and of one length by the alphabet. */
  const tree = (nodes: readonly Node[]): number => {
    const middle = nodes[nodes.length >> 1];
    if (!middle) return FREE;
    const number = add(middle, false);
    const view = new DataView(entries[number]?.buffer ?? new ArrayBuffer(128));
    view.setUint32(68, tree(nodes.slice(0, nodes.length >> 1)), true);
    view.setUint32(72, tree(nodes.slice((nodes.length >> 1) + 1)), true);
    return number;
  };
  add(root, true);
  const miniStart = put(joined(minis), sector, sectors, table);
  const first = new DataView(entries[0]?.buffer ?? new ArrayBuffer(128));
  first.setUint32(116, miniStart, true);
  first.setUint32(120, minis.length * MINI, true);
  const directory = put(joined(entries), sector, sectors, table);
  const miniChain = put(numbers(miniTable), sector, sectors, table);
  const tableAt = sectors.length;
  const length = Math.ceil((tableAt + 8) / (sector / 4));
  for (let index = 0; index < length; index += 1) table.push(0xfffffffd);
  const whole = numbers(table, length * (sector / 4));

  const head = new Uint8Array(sector);
  const view = new DataView(head.buffer);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, sector === 512 ? 3 : 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, Math.log2(sector), true);
  view.setUint16(32, 6, true);
  view.setUint32(44, length, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, miniChain, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(76 + index * 4, index < length ? tableAt + index : FREE, true);
  return joined([head, ...sectors, whole]);
}

export const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};

function numbers(values: readonly number[], length = values.length): Uint8Array {
  const view = new DataView(new ArrayBuffer(length * 4));
  for (let at = 0; at < length; at += 1) view.setUint32(at * 4, values[at] ?? FREE, true);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
