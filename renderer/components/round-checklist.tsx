import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from './anchor.ts';

/** The place of a round's checklist in its note; gaps about the checklist land here. */
export function RoundChecklist({ round }: { company: Company; round: Round }) {
  return <div data-anchor={anchorOf('round', round.id, 'checklist')} />;
}
