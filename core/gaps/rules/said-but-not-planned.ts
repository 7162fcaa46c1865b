import { roundCode } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A statement made in an earlier round on a topic that neither a document nor a plan speaks about. */
export const saidButNotPlanned = defineRule({
  id: 'said-but-not-planned',
  group: 'consistency',
  minutes: 4,
  check: ({ company, earlierExchanges }) => {
    const planned = new Set(
      company.claims.filter(({ source }) => source.kind !== 'exchange').map(({ topic }) => topic),
    );
    return company.claims
      .filter(({ topic, value }) => !isEmpty(value) && !planned.has(topic))
      .flatMap(({ id, topic, value, source }): Finding[] => {
        const said = earlierExchanges.find(
          ({ exchange }) => source.kind === 'exchange' && exchange.id === source.id,
        );
        if (said === undefined) return [];
        return [
          {
            severity: 'medium',
            subject: { kind: 'claim', id },
            evidence: evidenceOf('claim', id, value),
            params: { round: roundCode(said.round), topic },
            fix: { screen: 'claims', kind: 'company', id: company.id, field: 'claims' },
          },
        ];
      });
  },
});
