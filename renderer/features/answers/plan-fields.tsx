import { TagsInput } from '@mantine/core';
import { memo } from 'react';
import { AutosavedText, AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { PaceLine } from './pace-line.tsx';
import type { Plan } from './use-plan.ts';

/** The point of the answer in one line. */
export const HeadlineField = memo(function HeadlineField(props: { field: Plan['headline']; anchor: string }) {
  const { t } = useWords();
  return (
    <AutosavedText
      field={props.field}
      label={t('answers.plan.headline')}
      placeholder={t('answers.plan.headline-placeholder')}
      single
      anchor={props.anchor}
      description={<PaceLine text={props.field.value} target="headline" />}
    />
  );
});

/** What will be said, with its length and time. */
export const TextField = memo(function TextField(props: { field: Plan['text']; anchor: string }) {
  const { t } = useWords();
  return (
    <AutosavedText
      field={props.field}
      label={t('answers.plan.text')}
      placeholder={t('answers.plan.text-placeholder')}
      minRows={6}
      anchor={props.anchor}
      description={<PaceLine text={props.field.value} target="answer" />}
    />
  );
});

/** Why the plan differs from what was written or said. */
export const ReasonField = memo(function ReasonField(props: { field: Plan['changeReason']; anchor: string }) {
  const { t } = useWords();
  return (
    <AutosavedText
      field={props.field}
      label={t('answers.plan.change-reason')}
      placeholder={t('answers.plan.change-reason-placeholder')}
      anchor={props.anchor}
    />
  );
});

/** The words to keep in mind, in speaking order. */
export const KeywordsField = memo(function KeywordsField(props: { field: Plan['keywords']; anchor: string }) {
  const { t } = useWords();
  const { field } = props;
  return (
    <div>
      <TagsInput
        label={t('answers.plan.keywords')}
        size="sm"
        value={field.value}
        placeholder={field.value.length === 0 ? t('answers.plan.keywords-placeholder') : ''}
        splitChars={[',', '、', ';', '；']}
        acceptValueOnBlur
        data-anchor={props.anchor}
        onChange={field.choose}
      />
      <AutosaveNote field={field} />
    </div>
  );
});
