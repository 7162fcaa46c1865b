import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { targetRoundOf } from '#core/gaps/situation.ts';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { todayHere } from '#renderer/components/round-words.ts';
import { type Landing, landingIn } from './landing.ts';
import { NoSteps } from './no-steps.tsx';
import { RoundNote } from './round-note.tsx';
import classes from './rounds.module.css';
import { StepList } from './step-list.tsx';

/** The round to show first: the one a link leads to, else the one that took place last, else the one to come. */
function firstShown(company: Company, landing: Landing | undefined): Round | undefined {
  const linked = company.rounds.find(({ id }) => id === landing?.roundId);
  const happened = company.rounds.findLast(({ exchanges }) => exchanges.length > 0);
  return linked ?? happened ?? targetRoundOf(company.rounds, todayHere()) ?? company.rounds[0];
}

/** The selection steps of a company in their order, and the one chosen as a note: when, who, what was asked. */
export function RoundsTab({ company }: CompanyTabProps) {
  const { anchor } = useSearch({ strict: false });
  const landing = landingIn(company, anchor);
  const [chosen, setChosen] = useState<string | undefined>(() => firstShown(company, landing)?.id);
  const linkedId = landing?.roundId;
  // Following a link while the tab is open leads to its round as well; `anchor` changes with every link.
  useEffect(() => {
    if (anchor !== undefined && linkedId !== undefined) setChosen(linkedId);
  }, [anchor, linkedId]);

  if (company.rounds.length === 0) return <NoSteps companyId={company.id} onAdded={setChosen} />;
  const round = company.rounds.find(({ id }) => id === chosen) ?? firstShown(company, undefined);
  return (
    <div className={classes.frame}>
      <StepList company={company} chosen={round?.id} onChoose={setChosen} />
      {round === undefined ? null : (
        <RoundNote
          key={round.id}
          company={company}
          round={round}
          landing={landing?.roundId === round.id ? landing : undefined}
          onChoose={setChosen}
        />
      )}
    </div>
  );
}
