import { Textarea, TextInput } from '@mantine/core';

/** Text that is read like a note and edited in place. */
export interface NoteTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: React.KeyboardEvent<HTMLElement>) => void) | undefined;
  placeholder?: string | undefined;
  /** One line instead of a text that grows. */
  single?: boolean | undefined;
  minRows?: number | undefined;
  /** Hides the label from sight, not from screen readers. */
  bare?: boolean | undefined;
  anchor?: string | undefined;
  description?: React.ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  autoFocus?: boolean | undefined;
  /** Marks the input inside its surroundings as `data-part`. */
  part?: string | undefined;
}

export function NoteText(props: NoteTextProps) {
  const { label, value, onChange, onBlur, onKeyDown, placeholder, single, bare, anchor, description } = props;
  const shared = {
    ...(bare ? { 'aria-label': label } : { label }),
    value,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.currentTarget.value),
    onBlur,
    onKeyDown,
    placeholder,
    description,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    variant: 'unstyled',
    size: props.size ?? 'md',
    classNames: { input: 'note-input' },
    // The height follows the text by style sheet alone: measuring it in script costs more than everything else a key does.
    styles: {
      input: { minHeight: single ? undefined : `calc(${props.minRows ?? 1} * 1.75em + 0.5rem + 2px)` },
      label: { color: 'var(--quiet)', fontSize: 'var(--mantine-font-size-xs)', fontWeight: 500 },
      description: { color: 'var(--quiet)' },
    },
    'data-anchor': anchor,
    'data-part': props.part,
    'data-autofocus': props.autoFocus,
    spellCheck: false,
  };
  return single ? <TextInput {...shared} /> : <Textarea rows={1} resize="none" {...shared} />;
}
