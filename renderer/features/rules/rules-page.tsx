import { Switch, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { describeRule } from '#core/gaps/describe.ts';
import { ruleGroups } from '#core/gaps/rule.ts';
import { type RuleId, rules } from '#core/gaps/rules/index.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';
import classes from './rules.module.css';

function RuleRow({ rule, on, onSwitch }: { rule: RuleId; on: boolean; onSwitch: (on: boolean) => void }) {
  const { t, language } = useWords();
  const text = describeRule(rule, language);
  return (
    <li className={classes.rule} data-rule={rule}>
      <div>
        <Text fw={600} id={`rule-${rule}`}>
          {text.title}
        </Text>
        <Text size="sm">{text.why}</Text>
        <Text size="sm" c="var(--quiet)">
          {t('rules.fix', { fix: text.fix })}
        </Text>
      </div>
      <Switch
        checked={on}
        aria-labelledby={`rule-${rule}`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </li>
  );
}

/** Every check of the journal with its reason; each can be switched off. */
export function RulesPage() {
  const { t } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  if (settings === undefined) return null;
  const off = new Set(settings.rulesOff);
  const switchRule = (rule: RuleId, on: boolean) => {
    const rulesOff = rules.map(({ id }) => id).filter((id) => (id === rule ? !on : off.has(id)));
    void attempt(() => call('settings.update', { patch: { rulesOff } }));
  };
  return (
    <Page
      title={t('rules.title')}
      aside={
        <Text c="var(--quiet)" size="sm" role="status">
          {t('rules.count', { on: rules.length - off.size, count: off.size })}
        </Text>
      }
    >
      <Text c="var(--quiet)" maw="46rem">
        {t('rules.intro')}
      </Text>
      {ruleGroups.map((group) => (
        <section key={group} aria-label={t(`rules.group.${group}`)}>
          <Title order={2} size="h4" mb="xs">
            {t(`rules.group.${group}`)}
          </Title>
          <ul className={classes.list}>
            {rules
              .filter((rule) => rule.group === group)
              .map(({ id }) => (
                <RuleRow key={id} rule={id} on={!off.has(id)} onSwitch={(on) => switchRule(id, on)} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
