import { marksIn, paragraphsIn, piecesOf, textOfPieces, unfinishedIn } from './marks-in-text.ts';
import { likelyPlaceholder, PLACEHOLDERS, type Placeholder } from './placeholders.ts';
import { readTemplate, type Template } from './read-template.ts';
import type { TemplatePlace, TemplateProblem, TemplateReport } from './template-report.ts';
import type { XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, descendantsNamed } from './xml-walk.ts';

/** The picture our own template shows until somebody puts a logo there is known by this text. */
export const LOGO_PLACE = 'Plass til logo';

/** What a document cannot well be without: the rest is free. */
const NEEDED: readonly Placeholder[] = ['content', 'status', 'pages'];

/** What a person can mend at a time. */
const MOST_PROBLEMS = 100;

interface Found {
  readonly place: TemplatePlace;
  readonly placeholder: Placeholder;
  /** Stands directly on the page, not in a table or a text box. */
  readonly free: boolean;
}

const textOfParagraph = (paragraph: XmlElement): string => textOfPieces(piecesOf(paragraph));

/** Every paragraph of the template with where it stands; the body is cut in two where the content comes. */
function placesOf({ body, margins }: Template): readonly { place: TemplatePlace; paragraph: XmlElement }[] {
  let place: TemplatePlace = 'cover';
  const inBody = paragraphsIn(body).map((paragraph) => {
    const here = { place, paragraph };
    if (marksIn(textOfParagraph(paragraph)).some((mark) => mark.placeholder === 'content')) place = 'end';
    return here;
  });
  return [
    ...margins.flatMap((margin) =>
      paragraphsIn(margin.root).map((paragraph) => ({ place: margin.place, paragraph })),
    ),
    ...inBody,
  ];
}

/** Everything about a template that a person would want to mend, in the order of the pages. */
function problemsOf(template: Template): readonly TemplateProblem[] {
  const found: Found[] = [];
  const problems: TemplateProblem[] = [];
  const direct = new Set(template.body.children);
  for (const { place, paragraph } of placesOf(template)) {
    const text = textOfParagraph(paragraph);
    for (const { name, placeholder } of marksIn(text)) {
      if (!placeholder && problems.length >= MOST_PROBLEMS) continue;
      const likely = likelyPlaceholder(name);
      if (placeholder) found.push({ place, placeholder, free: direct.has(paragraph) });
      else problems.push({ kind: 'unknown', place, text: `{{${name}}}`, ...(likely ? { likely } : {}) });
    }
    for (const unfinished of problems.length < MOST_PROBLEMS ? unfinishedIn(text) : []) {
      const likely = likelyPlaceholder(unfinished.replace(/[{}\s]/g, ''));
      problems.push({ kind: 'unfinished', place, text: unfinished, ...(likely ? { likely } : {}) });
    }
  }
  return [...problems, ...contentProblems(found), ...missing(found), ...leftOvers(template)];
}

const isInBody = ({ place }: Found): boolean => place === 'cover' || place === 'end';

function contentProblems(found: readonly Found[]): readonly TemplateProblem[] {
  const contents = found.filter(({ placeholder }) => placeholder === 'content');
  const text = '{{content}}';
  const [first, ...more] = contents.filter(isInBody);
  return [
    ...contents
      .filter((content) => !isInBody(content))
      .map(({ place }) => ({ kind: 'content-outside', place, text }) as const),
    ...(first && !first.free ? [{ kind: 'content-boxed', place: first.place, text } as const] : []),
    ...more.map(({ place }) => ({ kind: 'content-twice', place, text }) as const),
  ];
}

/** `standing` holds the status, too. */
function missing(found: readonly Found[]): readonly TemplateProblem[] {
  const has = (wanted: Placeholder): boolean =>
    found.some((one) => one.placeholder === wanted && (wanted !== 'content' || isInBody(one)));
  return PLACEHOLDERS.filter((wanted) => NEEDED.includes(wanted) && !has(wanted))
    .filter((wanted) => !(wanted === 'status' && has('standing')))
    .map((wanted) => ({ kind: 'missing', place: 'nowhere', text: `{{${wanted}}}`, likely: wanted }));
}

/** Our own picture still there, and a tie to another template. */
function leftOvers({ body, margins, attached }: Template): readonly TemplateProblem[] {
  const hasOurs = (root: XmlElement): boolean =>
    descendantsNamed(root, 'wp:docPr').some((picture) =>
      (attributeOf(picture, 'descr') ?? '').startsWith(LOGO_PLACE),
    );
  return [
    ...[...margins.map(({ root, place }) => ({ root, place })), { root: body, place: 'cover' as const }]
      .filter(({ root }) => hasOurs(root))
      .map(({ place }) => ({ kind: 'logo', place, text: LOGO_PLACE }) as const),
    ...(attached ? [{ kind: 'attached', place: 'nowhere', text: '' } as const] : []),
  ];
}

/** What a person should know about a file they chose as template, before it is kept. Never throws. */
export function checkTemplate(bytes: Uint8Array): TemplateReport {
  const read = readTemplate(bytes);
  return read.kind === 'refused' ? read : { kind: 'usable', problems: problemsOf(read.template) };
}
