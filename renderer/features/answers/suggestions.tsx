import { Button, Collapse, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Probe } from '#core/domain/answer.ts';
import type { PreparedCategory } from '#core/domain/category.ts';
import { typicalQuestions } from '#core/questions/typical-questions.ts';
import { normalise } from '#core/text/normalise.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';

/** Questions second rounds often ask about a category; each becomes a probe with one press. */
export function Suggestions(props: {
  category: PreparedCategory;
  asked: readonly string[];
  onAdd: (fields: Partial<Probe>) => void;
}) {
  const { t, language, code } = useWords();
  const [opened, { toggle }] = useDisclosure(false);
  const asked = new Set(props.asked.map(normalise));
  const open = [
    ...typicalQuestions(props.category, language),
    ...typicalQuestions('follow-up', language),
  ].filter((question) => !asked.has(normalise(question.text)));
  return (
    <div>
      <Button size="compact-sm" variant="subtle" color="gray" ml={-8} onClick={toggle} aria-expanded={opened}>
        {t('answers.suggestions.title', { count: open.length })}
      </Button>
      <Collapse expanded={opened}>
        <ul className={classes.suggestions}>
          {open.map((question) => (
            <li key={question.text}>
              <Text size="sm" flex={1}>
                {question.text}
                <Text span size="xs" c="var(--quiet)" ml="xs">
                  {question.rung === null ? t('category.follow-up') : code('rung', question.rung)}
                </Text>
              </Text>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('answers.suggestions.add-named', { question: question.text })}
                onClick={() => props.onAdd({ rung: question.rung, question: question.text })}
              >
                {t('action.add')}
              </Button>
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  );
}
