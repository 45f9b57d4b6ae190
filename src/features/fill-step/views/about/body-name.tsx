import type { FieldProps } from '#desk/editors/field-props.ts';
import { KindEditor } from '#desk/editors/field-editor.tsx';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';

/** The name of the body, with what the trust calls such a body as suggestions. */
export function BodyName({ question }: FieldProps) {
  const { id, bodies } = useSpokenProfile();
  if (id === 'generic' || bodies.length === 0) return <KindEditor question={question} />;
  const suggestions = Object.fromEntries(bodies.map((name) => [name, name]));
  return <KindEditor question={{ ...question, words: { ...question.words, suggestions } }} />;
}
