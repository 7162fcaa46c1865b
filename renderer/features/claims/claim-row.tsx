import { memo } from 'react';
import { type Claim, claimTopics } from '#core/domain/claim.ts';
import type { Company } from '#core/domain/company.ts';
import { claimWords } from '#renderer/components/found-claims.tsx';
import { RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { sameRow } from '#renderer/components/same-row.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './claims.module.css';
import { SourceLink } from './source-words.tsx';

/** One statement: what it is about, what was stated, where, and why it differs from before. */
export const ClaimRow = memo(
  function ClaimRow(props: {
    company: Company;
    claim: Claim;
    order: readonly string[];
    among: readonly string[];
  }) {
    const { company, claim, order, among } = props;
    const { t, code } = useWords();
    const { id } = claim;
    const counts = claim.topic === 'number' || claim.topic === 'other';
    return (
      <li className={classes.claim} data-claim={id}>
        <div className={classes.line}>
          {counts || claim.label !== '' ? (
            <div className={classes.label}>
              <RecordText
                noun="claim"
                id={id}
                field="label"
                stored={claim.label}
                label={t('claims.label')}
                placeholder={t('claims.label')}
                bare
              />
            </div>
          ) : null}
          <div className={classes.value}>
            <RecordText
              noun="claim"
              id={id}
              field="value"
              stored={claim.value}
              label={t('claims.value')}
              placeholder={t('claims.value-placeholder')}
              bare
            />
          </div>
          <RowActions
            noun="claim"
            id={id}
            title={claimWords(claim)}
            removeLabel={t('claims.remove')}
            order={order}
            among={among}
          />
        </div>
        <div className={classes.details}>
          <SourceLink company={company} source={claim.source} />
          <div className={claim.changeReason === '' ? 'revealed' : undefined}>
            <RecordText
              noun="claim"
              id={id}
              field="changeReason"
              stored={claim.changeReason}
              label={t('claims.reason')}
              placeholder={t('claims.reason-placeholder')}
              quiet
            />
          </div>
          <div className="revealed">
            <RecordSelect
              noun="claim"
              id={id}
              field="topic"
              stored={claim.topic}
              label={t('claims.topic')}
              options={claimTopics.map((topic) => ({ value: topic, label: code('topic', topic) }))}
              quiet
            />
          </div>
        </div>
      </li>
    );
  },
  sameRow('documents', 'rounds', 'answers'),
);
