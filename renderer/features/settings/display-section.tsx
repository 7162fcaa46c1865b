import { Radio, Stack } from '@mantine/core';
import { type AllSettings, preferencesSchema } from '#core/contract/settings-calls.ts';
import { languages } from '#core/domain/settings.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { Section } from './section.tsx';

const themes = preferencesSchema.shape.theme.unwrap().options;

/** Language and colours. */
export function DisplaySection({ settings }: { settings: AllSettings }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.general')}>
      <Radio.Group
        label={t('settings.language')}
        value={settings.language}
        onChange={(value) => {
          const language = languages.find((one) => one === value);
          if (language !== undefined) void attempt(() => call('settings.update', { patch: { language } }));
        }}
      >
        <Stack gap={4} mt={4}>
          {languages.map((language) => (
            <Radio key={language} value={language} label={t(`language.${language}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('settings.theme')}
        value={settings.theme}
        onChange={(value) => {
          const theme = themes.find((one) => one === value);
          if (theme !== undefined) void attempt(() => call('settings.update', { patch: { theme } }));
        }}
      >
        <Stack gap={4} mt={4}>
          {themes.map((theme) => (
            <Radio key={theme} value={theme} label={t(`settings.theme-${theme}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  );
}
