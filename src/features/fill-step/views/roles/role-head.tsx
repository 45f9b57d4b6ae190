import { placeOf } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useText } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import { Menu, type MenuItem } from '#ui/menu.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './roles-table.module.css';

interface HeadProps {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly fresh: boolean;
  readonly menu: readonly MenuItem[];
}

/** The head of a column: what the role is called, and what can be done with it. */
export function RoleHead({ id, name, number, fresh, menu }: HeadProps) {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { label } = steps.roles.fields.roles.columns.name;
  const written = useText(placeOf(roles, 'roles', id, 'name'), label);
  return (
    <th
      scope="col"
      role="columnheader"
      aria-label={name}
      data-row-id={id}
      data-row-name={name}
      data-column="name"
    >
      <span className={css['head']}>
        <TextArea
          label={`${label} ${number}`}
          placeholder={label}
          value={written.text}
          onChange={(text) => written.set(text.replace(/\n/g, ' '))}
          rows={1}
          bare
          focusOnMount={fresh}
        />
        <Menu label={inProcess.fill.rowMenu(name)} icon="more-vertical" items={menu} />
      </span>
    </th>
  );
}
