import type { RoomScene } from '#domain/room/scene.ts';
import { placeOfScene } from '#domain/room/scene-place.ts';
import { fieldsBeside } from '#domain/room/scenes.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useWords } from '#session/words/use-words.ts';
import { questionOf } from '#domain/guide/question.ts';
import { useRowName } from '#desk/places/use-place-names.ts';

/** What a scene is called in a line of text: the question, the row, or the title. */
export function useSceneName(scene: RoomScene): string {
  const steps = useWords('steps');
  const { room } = useWords('meetingRoom');
  const { dots } = useWords('scoring');
  const rowName = useRowName(placeOfScene(scene));
  switch (scene.kind) {
    case 'step':
      return stepWordsOf(steps, scene.step)?.title ?? '';
    case 'field':
      return fieldName(scene.step, scene.field);
    case 'row':
      return rowName;
    case 'scoring':
      return `${rowName}: ${steps.stakeholders.fields.groups.columns[scene.question].label}`;
    case 'dots':
      return dots.title;
    case 'ideas':
      return room.ideasTitle;
    case 'parking':
      return room.parkingTitle;
    case 'closing':
      return room.closingTitle;
    case 'summary':
      return room.summaryTitle;
  }

  function fieldName(stepId: string, fieldId: string): string {
    const question = questionOf(steps, stepId, fieldId);
    if (!question) return '';
    return fieldsBeside(question.step, fieldId)
      .map((id) => question.stepWords.fields[id]?.label ?? '')
      .join(', ');
  }
}
