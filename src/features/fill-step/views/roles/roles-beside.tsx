import { placeOf, rowsIn } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { duplicateRow } from '#domain/process/row-deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { RoleComparison } from './role-comparison.tsx';

/** After the roles: a new one like the last, and all of them side by side. */
export function RolesBeside() {
  const shell = useWords('shell');
  const store = useProcessStore();
  const last = useRowsIn(roles, 'roles').at(-1);
  function duplicate(): void {
    const { answers } = store.getState().process;
    const role = rowsIn(answers, roles, 'roles').at(-1);
    if (!role) return;
    const name = textOf(role.name);
    store.change(
      duplicateRow(
        answers,
        placeOf(roles, 'roles'),
        role.id,
        { name: name === '' ? undefined : shell.roles.duplicated(name) },
        newId,
      ),
      shell.roles.duplicate,
    );
  }
  return (
    <>
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
