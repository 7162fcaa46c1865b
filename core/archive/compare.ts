import type { Journal } from '../domain/journal.ts';
import type { Noun } from '../domain/record.ts';
import { dismissalKey, type FlatRecord, flatten } from './flatten.ts';

/** One record that two journals do not have alike. */
export interface Difference {
  noun: Noun;
  id: string;
  title: string;
  companyName: string | null;
  kind: 'added' | 'removed' | 'changed';
}

type Compared = Pick<FlatRecord, 'noun' | 'id' | 'title' | 'companyName'> & { record: unknown };

function withDismissals(journal: Journal): Map<string, Compared> {
  const dismissals = journal.dismissals.map((dismissal): Compared => {
    const id = dismissalKey(dismissal);
    return { noun: 'dismissal', id, title: dismissal.reason, companyName: null, record: dismissal };
  });
  return new Map([...flatten(journal), ...dismissals].map((item) => [`${item.noun} ${item.id}`, item]));
}

/** What turns one journal into another, record by record: first what is added or changed, then what is removed. */
export function compareJournals(from: Journal, to: Journal): Difference[] {
  const before = withDismissals(from);
  const after = withDismissals(to);
  const describe = ({ noun, id, title, companyName }: Compared, kind: Difference['kind']): Difference => ({
    noun,
    id,
    title,
    companyName,
    kind,
  });
  const present = [...after].flatMap(([key, item]) => {
    const earlier = before.get(key);
    if (earlier === undefined) return [describe(item, 'added')];
    return JSON.stringify(earlier.record) === JSON.stringify(item.record) ? [] : [describe(item, 'changed')];
  });
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, item]) => describe(item, 'removed'));
  return [...present, ...gone];
}
