import { ActionIcon, Group, Tooltip } from '@mantine/core';
import type { Noun } from '#core/domain/record.ts';
import { moveRecord } from '#renderer/journal/records.ts';
import { attempt } from './attempt.tsx';
import { DownIcon, RemoveIcon, UpIcon } from './icons.tsx';
import { useRemove } from './use-remove.tsx';
import { useWords } from './use-words.ts';

function Action(props: {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size="md"
        className="row-action"
        aria-label={props.label}
        disabled={props.disabled ?? false}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}

/** Moving a record within its list and deleting it. `order` holds the ids of the list as the database has it. */
export function RowActions(props: {
  noun: Noun;
  id: string;
  /** Names the record to the user when it was deleted. */
  title: string;
  removeLabel: string;
  /** Ids of the holder's whole list; without it the record cannot be moved. */
  order?: readonly string[];
  /** Ids of the records shown around this one, when only some of the list are. */
  among?: readonly string[];
}) {
  const { t } = useWords();
  const remove = useRemove();
  const { noun, id, title, removeLabel, order } = props;
  const among = props.among ?? order ?? [];
  const place = among.indexOf(id);
  const moveTo = (neighbour: string | undefined) => {
    const index = neighbour === undefined ? -1 : (order?.indexOf(neighbour) ?? -1);
    if (index >= 0) void attempt(() => moveRecord(noun, id, index));
  };
  return (
    <Group gap={2} wrap="nowrap">
      {order === undefined || among.length < 2 ? null : (
        <>
          <Action label={t('order.up')} disabled={place <= 0} onClick={() => moveTo(among[place - 1])}>
            <UpIcon />
          </Action>
          <Action
            label={t('order.down')}
            disabled={place < 0 || place >= among.length - 1}
            onClick={() => moveTo(among[place + 1])}
          >
            <DownIcon />
          </Action>
        </>
      )}
      <Action label={removeLabel} onClick={() => void remove(noun, id, title)}>
        <RemoveIcon />
      </Action>
    </Group>
  );
}
