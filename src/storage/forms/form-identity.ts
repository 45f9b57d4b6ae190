import { formIdIn, type FormId } from '#domain/advance/form-id.ts';
import { questionnaireFormIdIn, type QuestionnaireFormId } from '#domain/questionnaire/form-id.ts';
import { elementsNamed, readXml } from './word-xml.ts';

/** What a form says about itself beside its text. */
export interface FormIdentity {
  readonly id: FormId | null;
  /** The same of the form of a questionnaire. */
  readonly questionnaire: QuestionnaireFormId | null;
  /** `textCode` and `rowTextCode` of what the form came with; empty when a program has dropped them. */
  readonly codes: ReadonlySet<string>;
  /** ISO time the file was saved last; empty when it does not say. */
  readonly savedAt: string;
}

const CODE = 6;

/** From the properties of the file, and where they are gone, from its text. */
export function identityOf(parts: ReadonlyMap<string, string>, body: string): FormIdentity {
  const properties = propertiesIn(parts.get('docProps/custom.xml') ?? '');
  const codes = [...properties]
    .flatMap(([name, value]) => {
      const number = /^BrukerpanelTekster(\d{1,4})$/.exec(name)?.[1];
      return number === undefined ? [] : [[Number(number), value] as const];
    })
    .toSorted(([one], [other]) => one - other)
    .map(([, value]) => value)
    .join('');
  const said = properties.get('BrukerpanelSkjema') ?? '';
  return {
    id: formIdIn(said) ?? formIdIn(body),
    questionnaire: questionnaireFormIdIn(said) ?? questionnaireFormIdIn(body),
    codes: new Set(codes.match(new RegExp(`.{${CODE}}`, 'g')) ?? []),
    savedAt: savedAt(parts.get('docProps/core.xml') ?? ''),
  };
}

function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const root = xml === '' ? null : readXml(xml);
  return new Map(
    (root ? elementsNamed(root, 'property', '*') : []).map((property) => [
      property.attributes.get('name') ?? '',
      property.textContent.trim(),
    ]),
  );
}

function savedAt(xml: string): string {
  const root = xml === '' ? null : readXml(xml);
  const text = (root ? elementsNamed(root, 'modified', '*') : [])[0]?.textContent.trim() ?? '';
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
