import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface MenuItem {
  readonly text: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** Things that can be done, behind three dots. */
export function Menu({
  label,
  items,
  icon = 'more',
}: {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
}) {
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <IconButton icon={icon} label={label} />
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        {items.map((item) => (
          <ActionMenu.Item
            key={item.text}
            onSelect={item.onSelect}
            disabled={item.disabled ?? false}
            {...(item.danger ? { variant: 'danger' as const } : {})}
            icon={item.icon && <Icon name={item.icon} />}
          >
            {item.text}
          </ActionMenu.Item>
        ))}
      </ActionMenu.Content>
    </ActionMenu>
  );
}
