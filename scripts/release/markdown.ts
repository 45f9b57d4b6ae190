const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Bold, slanted, code, pictures and links. `pictureOf` gives the address a picture is shown from. */
const inline = (text: string, pictureOf: (path: string) => string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(
      /!\[([^\]]*)\]\(([^)\s]+)\)/g,
      (_, alt: string, path: string) => `<img alt="${alt}" src="${pictureOf(path)}">`,
    )
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    // A page of the guide that is linked to stands in the same paper.
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '<em>$1</em>');

const ITEM = /^(\s*)(?:[-*]|(\d+)\.)\s+(.*)$/;
const cells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** A list from its lines; deeper items are a list in the item above. */
function list(lines: readonly string[], pictureOf: (path: string) => string): string {
  const [, indent = '', number] = ITEM.exec(lines[0] ?? '') ?? [];
  const items: string[][] = [];
  for (const line of lines) {
    const [, depth = '', , text] = ITEM.exec(line) ?? [];
    if (text !== undefined && depth.length <= indent.length) items.push([text]);
    else items.at(-1)?.push(line);
  }
  const tag = number === undefined ? 'ul' : 'ol';
  const shown = items.map(([first = '', ...rest]) => {
    const from = rest.findIndex((line) => ITEM.test(line));
    const [more, inner] = from < 0 ? [rest, []] : [rest.slice(0, from), rest.slice(from)];
    const text = inline([first, ...more.map((line) => line.trim())].join(' '), pictureOf);
    return `<li>${text}${inner.length > 0 ? list(inner, pictureOf) : ''}</li>`;
  });
  return `<${tag}>${shown.join('')}</${tag}>`;
}

function block(lines: readonly string[], pictureOf: (path: string) => string): string {
  const [first = ''] = lines;
  const [, hashes, title] = /^(#{1,6})\s+(.*)$/.exec(first) ?? [];
  if (hashes !== undefined && title !== undefined) {
    const rest = lines.slice(1);
    return `<h${hashes.length}>${inline(title, pictureOf)}</h${hashes.length}>${rest.length > 0 ? block(rest, pictureOf) : ''}`;
  }
  if (first.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    const row = (line: string, tag: string): string =>
      `<tr>${cells(line)
        .map((text) => `<${tag}>${inline(text, pictureOf)}</${tag}>`)
        .join('')}</tr>`;
    return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
  }
  if (first.startsWith('>'))
    return `<blockquote>${inline(lines.map((line) => line.replace(/^>\s?/, '')).join(' '), pictureOf)}</blockquote>`;
  if (ITEM.test(first)) return list(lines, pictureOf);
  const list_ = lines.findIndex((line, index) => index > 0 && ITEM.test(line));
  if (list_ > 0) return block(lines.slice(0, list_), pictureOf) + block(lines.slice(list_), pictureOf);
  return `<p>${inline(lines.join(' '), pictureOf)}</p>`;
}

/** The text of a page of the guide as HTML: headings, paragraphs, lists, tables, quotations, code and pictures. */
export function htmlOf(markdown: string, pictureOf: (path: string) => string): string {
  const parts = markdown.replaceAll('\r\n', '\n').split(/^```.*$/m);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? `<pre>${escaped(part.trim())}</pre>`
        : part
            .split(/\n\s*\n/)
            .map((text) => text.split('\n').filter((line) => line.trim() !== ''))
            .filter((lines) => lines.length > 0)
            .map((lines) => block(lines, pictureOf))
            .join('\n'),
    )
    .join('\n');
}
