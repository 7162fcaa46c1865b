import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';

export function SettingsPage() {
  const { t } = useWords();
  return <Page title={t('app.name')}>{null}</Page>;
}
