import { rowsOf } from '#domain/process/rows.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { RoleComparison } from './advert-preview.tsx';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';

/** One matrix for the panel as a group, or one per role. */
export function RolesBody() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const store = useProcessStore();
  const words = steps.roles.fields['roles'];
  const rows = rowsOf(useValue('roles', ['roles']));
  const last = rows.at(-1);
  if (!words) return null;
  function duplicate(): void {
    if (!last) return;
    const name =
      typeof last['name'] === 'string' && last['name'] ? shell.roles.duplicated(last['name']) : undefined;
    const { name: _old, ...others } = last;
    store.change(
      [
        {
          kind: 'insert',
          step: 'roles',
          path: ['roles'],
          row: { ...others, id: newId(), ...(name ? { name } : {}) },
        },
      ],
      shell.roles.duplicate,
    );
  }
  return (
    <>
      <FieldEditor stepId="roles" fieldId="mode" />
      <FieldEditor stepId="roles" fieldId="advert" />
      <RowsEditor
        step={roles}
        stepWords={steps.roles}
        fieldId="roles"
        field={roles.fields.roles}
        words={words}
      />
      {last && (
        <div>
          <Button look="quiet" size="small" icon="document" onClick={duplicate}>
            {shell.roles.duplicate}
          </Button>
        </div>
      )}
      <RoleComparison />
    </>
  );
}
