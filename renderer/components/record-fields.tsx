import {
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useId, useState } from 'react';
import type { Noun, RecordPatch } from '#core/domain/record.ts';
import { type Autosaved, type FieldOf, useAutosave } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from './anchor.ts';
import { FailureNote } from './failure-note.tsx';
import { NoteText, type NoteTextProps } from './note-text.tsx';
import { dateWords } from './round-words.ts';
import { useWords } from './use-words.ts';

/*
 * Fields bound to one field of one record: they show what is stored and save themselves. `stored` is the value from
 * the query that holds the record.
 */
type Bound<N extends Noun, F extends keyof RecordPatch<N>, Value> = FieldOf<N, F> & {
  label: string;
  stored: Value;
};

/** `quiet` fields stand in a line of small print under a note: their label before them, no frame until one comes near. */
function lookOf(label: string, quiet: boolean | undefined, clearable = false) {
  return quiet
    ? {
        'aria-label': label,
        variant: 'unstyled',
        size: 'xs',
        classNames: { input: clearable ? 'small-print-input small-print-clearable' : 'small-print-input' },
      }
    : { label, size: 'sm' };
}

function SmallPrint(props: { label: string; quiet: boolean | undefined; children: React.ReactNode }) {
  if (!props.quiet) return props.children;
  return (
    <Group gap={6} wrap="nowrap">
      <Text span size="xs" c="var(--quiet)" aria-hidden="true" className="small-print-label">
        {props.label}
      </Text>
      {props.children}
    </Group>
  );
}

function Failed({ field }: { field: Autosaved<never> | Autosaved<unknown> }) {
  return (
    <FailureNote
      failure={field.failure}
      onRetry={field.flush}
      onKeepMine={field.keepMine}
      onTakeTheirs={field.takeTheirs}
    />
  );
}

/** A text field. */
export function RecordText<N extends Noun, F extends keyof RecordPatch<N> & string>({
  noun,
  id,
  field,
  stored,
  below,
  quiet,
  ...look
}: Bound<N, F, string> &
  Omit<NoteTextProps, 'value' | 'onChange' | 'onBlur'> & {
    /** What stands under the text and follows it as it is typed. */
    below?: (value: string) => React.ReactNode;
    quiet?: boolean;
  }) {
  const text = useAutosave({ noun, id, field }, stored);
  return (
    <div>
      {quiet ? (
        <SmallPrint label={look.label} quiet>
          <TextInput
            {...lookOf(look.label, true)}
            value={text.value}
            placeholder={look.placeholder}
            spellCheck={false}
            data-anchor={look.anchor ?? anchorOf(noun, id, field)}
            onChange={(event) => text.change(event.currentTarget.value)}
            onBlur={text.flush}
          />
        </SmallPrint>
      ) : (
        <NoteText
          anchor={anchorOf(noun, id, field)}
          {...look}
          value={text.value}
          onChange={text.change}
          onBlur={text.flush}
        />
      )}
      <Failed field={text} />
      {below?.(text.value)}
    </div>
  );
}

/** A choice of a few, all in sight. `null` is offered when `none` has a label. */
export function RecordChoice<N extends Noun, F extends keyof RecordPatch<N> & string, Value extends string>({
  noun,
  id,
  field,
  stored,
  label,
  options,
  none,
}: Bound<N, F, Value | null> & { options: { value: Value; label: string }[]; none?: string }) {
  const choice = useAutosave<N, F, Value | null>({ noun, id, field }, stored);
  const labelId = useId();
  const data = none === undefined ? options : [...options, { value: '', label: none }];
  return (
    <Stack gap={2} data-anchor={anchorOf(noun, id, field)}>
      <Text id={labelId} size="xs" c="var(--quiet)" fw={500}>
        {label}
      </Text>
      <SegmentedControl
        aria-labelledby={labelId}
        size="xs"
        w="fit-content"
        data={data}
        value={choice.value ?? ''}
        onChange={(value) => choice.choose(options.find((option) => option.value === value)?.value ?? null)}
      />
      <Failed field={choice} />
    </Stack>
  );
}

/** A choice of many, behind a list. */
export function RecordSelect<N extends Noun, F extends keyof RecordPatch<N> & string, Value extends string>({
  noun,
  id,
  field,
  stored,
  label,
  options,
  clearable,
  placeholder,
  quiet,
}: Bound<N, F, Value | null> & {
  options: { value: Value; label: string }[];
  clearable?: boolean;
  placeholder?: string;
  quiet?: boolean;
}) {
  const choice = useAutosave<N, F, Value | null>({ noun, id, field }, stored);
  return (
    <div data-anchor={anchorOf(noun, id, field)}>
      <SmallPrint label={label} quiet={quiet}>
        <Select
          {...lookOf(label, quiet, clearable)}
          data={options}
          value={choice.value}
          clearable={clearable ?? false}
          allowDeselect={clearable ?? false}
          placeholder={placeholder}
          checkIconPosition="right"
          onChange={(value) => choice.choose(options.find((option) => option.value === value)?.value ?? null)}
        />
      </SmallPrint>
      <Failed field={choice} />
    </div>
  );
}

const earliest = '1900-01-01';
const latest = '2100-12-31';

/** A date (`YYYY-MM-DD`) or a local date and time (`YYYY-MM-DDTHH:mm`); null when empty. Written when complete. */
export function RecordDate<N extends Noun, F extends keyof RecordPatch<N> & string>({
  noun,
  id,
  field,
  stored,
  label,
  time,
  quiet,
}: Bound<N, F, string | null> & { time?: boolean; quiet?: boolean }) {
  const date = useAutosave<N, F, string | null>({ noun, id, field }, stored);
  const { language } = useWords();
  const [edited, setEdited] = useState(false);
  // Read in the words of the language shown; the control of the system takes its place while one is in it.
  const words = quiet && !edited && date.value !== null ? dateWords(date.value, language) : null;
  return (
    <div>
      <SmallPrint label={label} quiet={quiet}>
        <TextInput
          {...lookOf(label, quiet)}
          type={words !== null ? 'text' : time ? 'datetime-local' : 'date'}
          readOnly={words !== null}
          min={time ? `${earliest}T00:00` : earliest}
          max={time ? `${latest}T23:59` : latest}
          value={words ?? date.value ?? ''}
          onFocus={() => setEdited(true)}
          onBlur={() => setEdited(false)}
          data-anchor={anchorOf(noun, id, field)}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            if (value === '' ? !validity.badInput : validity.valid)
              date.choose(value === '' ? null : value.slice(0, 16));
          }}
        />
      </SmallPrint>
      <Failed field={date} />
    </div>
  );
}

/** A whole number within limits; null when empty. */
export function RecordNumber<N extends Noun, F extends keyof RecordPatch<N> & string>({
  noun,
  id,
  field,
  stored,
  label,
  min,
  max,
  suffix,
  placeholder,
  quiet,
}: Bound<N, F, number | null> & {
  min: number;
  max: number;
  suffix?: string;
  placeholder?: string;
  quiet?: boolean;
}) {
  const number = useAutosave<N, F, number | null>({ noun, id, field }, stored);
  return (
    <div>
      <SmallPrint label={label} quiet={quiet}>
        <NumberInput
          {...lookOf(label, quiet)}
          min={min}
          max={max}
          clampBehavior="strict"
          allowDecimal={false}
          hideControls
          suffix={suffix ?? ''}
          placeholder={placeholder}
          value={number.value ?? ''}
          data-anchor={anchorOf(noun, id, field)}
          onChange={(value) => number.change(typeof value === 'number' ? value : null)}
          onBlur={number.flush}
        />
      </SmallPrint>
      <Failed field={number} />
    </div>
  );
}

/** A list of short words. */
export function RecordTags<N extends Noun, F extends keyof RecordPatch<N> & string>({
  noun,
  id,
  field,
  stored,
  label,
  placeholder,
  suggestions,
}: Bound<N, F, string[]> & { placeholder?: string; suggestions?: string[] }) {
  const tags = useAutosave<N, F, string[]>({ noun, id, field }, stored);
  return (
    <div>
      <TagsInput
        label={label}
        size="sm"
        value={tags.value}
        data={suggestions ?? []}
        placeholder={tags.value.length === 0 ? placeholder : undefined}
        splitChars={[',', '、', ';', '；']}
        acceptValueOnBlur
        data-anchor={anchorOf(noun, id, field)}
        onChange={tags.choose}
      />
      <Failed field={tags} />
    </div>
  );
}

/** Yes, no or not known. */
export function RecordTernary<N extends Noun, F extends keyof RecordPatch<N> & string>({
  noun,
  id,
  field,
  stored,
  label,
  words,
}: Bound<N, F, boolean | null> & { words: { yes: string; no: string; unknown: string } }) {
  const choice = useAutosave<N, F, boolean | null>({ noun, id, field }, stored);
  const labelId = useId();
  const value = choice.value === null ? 'unknown' : choice.value ? 'yes' : 'no';
  return (
    <Stack gap={2} data-anchor={anchorOf(noun, id, field)}>
      <Text id={labelId} size="xs" c="var(--quiet)" fw={500}>
        {label}
      </Text>
      <SegmentedControl
        aria-labelledby={labelId}
        size="xs"
        w="fit-content"
        data={(['yes', 'no', 'unknown'] as const).map((one) => ({ value: one, label: words[one] }))}
        value={value}
        onChange={(next) => choice.choose(next === 'unknown' ? null : next === 'yes')}
      />
      <Failed field={choice} />
    </Stack>
  );
}
