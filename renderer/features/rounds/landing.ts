import type { Company } from '#core/domain/company.ts';
import { placeOf } from '#renderer/components/anchor.ts';

/** Where on this tab a link leads. */
export interface Landing {
  roundId: string;
  /** The exchange to open for editing. */
  exchangeId: string | undefined;
  /** The field of the round itself. */
  roundField: string | undefined;
}

/** Finds the round an anchor belongs to; undefined when it leads to no round of this company. */
export function landingIn({ rounds }: Company, anchor: string | undefined): Landing | undefined {
  const place = placeOf(anchor);
  if (place === undefined) return undefined;
  const { kind, id, field } = place;
  const holder = rounds.find((round) => {
    switch (kind) {
      case 'round':
        return round.id === id;
      case 'exchange':
        return round.exchanges.some((one) => one.id === id);
      case 'concern':
        return round.concerns.some((one) => one.id === id);
      case 'checklist-item':
        return round.checklist.some((one) => one.id === id);
      default:
        return false;
    }
  });
  if (holder === undefined) return undefined;
  return {
    roundId: holder.id,
    exchangeId: kind === 'exchange' ? id : undefined,
    roundField: kind === 'round' ? field : undefined,
  };
}
