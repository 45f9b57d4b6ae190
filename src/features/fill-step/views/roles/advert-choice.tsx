import { KindEditor } from '#desk/editors/field-editor.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** How the advert is to be, with what the choice means. */
export function AdvertChoice({ question }: FieldProps) {
  const inProcess = useWords('inProcess');
  const advert = useAnswer(roles, 'advert');
  return (
    <div>
      <KindEditor question={question} />
      <p className="small quiet">{inProcess.roles[advert ?? 'choose']}</p>
    </div>
  );
}
