import { Group, NumberInput } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { AllSettings } from '#core/contract/settings-calls.ts';
import { draftOf, edit, failureOfDraft, onDrafts, save } from '#renderer/autosave/drafts.ts';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { Section } from './section.tsx';

/** Limits of the settings' own schema. */
const limits = {
  charactersPerMinute: { min: 60, max: 1200 },
  wordsPerMinute: { min: 30, max: 600 },
} as const;

function Speed({ field, label, stored }: { field: keyof typeof limits; label: string; stored: number }) {
  const { t } = useWords();
  const key = `settings/${field}`;
  const { min, max } = limits[field];
  const [value, setValue] = useState<number | string>(() => Number(draftOf(key)?.value ?? stored));
  const failure = useSyncExternalStore(onDrafts, () => failureOfDraft(key));
  const usable = typeof value === 'number' && value >= min && value <= max;
  return (
    <NumberInput
      label={label}
      size="sm"
      w="16rem"
      value={value}
      allowDecimal={false}
      allowNegative={false}
      step={10}
      min={min}
      max={max}
      clampBehavior="none"
      error={
        failure !== undefined ? (
          <FailureText failure={failure} />
        ) : usable ? null : (
          t('settings.between', { min, max })
        )
      }
      onChange={(next) => {
        setValue(next);
        if (typeof next !== 'number' || next < min || next > max) return;
        edit(key, next, stored, async () => {
          await call('settings.update', { patch: { [field]: next } });
        });
      }}
      onBlur={() => {
        if (usable) void save(key);
        else setValue(stored);
      }}
    />
  );
}

/** How fast the user speaks, in both measures. */
export function SpeechSection({ settings }: { settings: AllSettings }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.speech')} text={t('settings.speech-text')}>
      <Group gap="lg" align="flex-start">
        <Speed
          field="charactersPerMinute"
          label={t('settings.characters')}
          stored={settings.charactersPerMinute}
        />
        <Speed field="wordsPerMinute" label={t('settings.words')} stored={settings.wordsPerMinute} />
      </Group>
    </Section>
  );
}
