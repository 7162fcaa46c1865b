import { Text } from '@mantine/core';
import { memo } from 'react';
import type { Company } from '#core/domain/company.ts';
import { askedRoles, type ReverseQuestion } from '#core/domain/reverse-question.ts';
import { RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { sameRow } from '#renderer/components/same-row.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './questions.module.css';

/** One question to ask: what it builds on and for whom; once asked, what they replied. */
export const QuestionRow = memo(function QuestionRow(props: {
  company: Company;
  question: ReverseQuestion;
  order: readonly string[];
  among: readonly string[];
}) {
  const { company, question, order, among } = props;
  const { t, code, language } = useWords();
  const { id } = question;
  const asked = question.askedInRoundId !== null;
  return (
    <li className={classes.question} data-question={id} data-was-asked={asked || undefined}>
      <div className={classes.line}>
        <div className={classes.grow}>
          <RecordText
            noun="reverse-question"
            id={id}
            field="text"
            stored={question.text}
            label={t('questions.text')}
            placeholder={t('questions.text')}
            bare
          />
        </div>
        <RowActions
          noun="reverse-question"
          id={id}
          title={question.text}
          removeLabel={t('questions.remove')}
          order={order}
          among={among}
        />
      </div>
      {asked ? (
        <div className={classes.reply}>
          <RecordText
            noun="reverse-question"
            id={id}
            field="reply"
            stored={question.reply}
            label={t('questions.reply')}
            placeholder={t('questions.reply-placeholder')}
          />
        </div>
      ) : null}
      {asked && question.basis.trim() === '' ? null : (
        <div className={classes.basis}>
          <Text span size="xs" c="var(--quiet)" aria-hidden="true" className={classes.basisLabel}>
            {t('questions.basis')}
          </Text>
          <div className={classes.grow}>
            <RecordText
              noun="reverse-question"
              id={id}
              field="basis"
              stored={question.basis}
              label={t('questions.basis')}
              placeholder={t('questions.basis-placeholder')}
              bare
              size="sm"
            />
          </div>
        </div>
      )}
      <div className={classes.details}>
        <RecordText
          noun="reverse-question"
          id={id}
          field="topic"
          stored={question.topic}
          label={t('questions.topic')}
          placeholder={t('questions.topic-placeholder')}
          quiet
        />
        <RecordSelect
          noun="reverse-question"
          id={id}
          field="for"
          stored={question.for}
          label={t('questions.for')}
          placeholder={t('questions.for-anyone')}
          options={askedRoles.map((role) => ({ value: role, label: code('role', role) }))}
          clearable
          quiet
        />
        <RecordSelect
          noun="reverse-question"
          id={id}
          field="askedInRoundId"
          stored={question.askedInRoundId}
          label={t('questions.asked-in')}
          placeholder={t('questions.not-asked')}
          options={company.rounds.map((round) => ({
            value: round.id,
            label: roundName(round, language),
          }))}
          clearable
          quiet
        />
      </div>
    </li>
  );
}, sameRow('rounds'));
