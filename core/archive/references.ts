import type { ClaimSource } from '../domain/claim.ts';
import type { Problem } from '../errors.ts';
import { isObject } from './hostile.ts';
import { formatPath, type JsonPath } from './json-path.ts';

/** A place in the file that may hold anything, with the path to it. */
interface Place {
  value: unknown;
  path: JsonPath;
}

function field(place: Place, key: string): Place {
  const value = isObject(place.value) && Object.hasOwn(place.value, key) ? place.value[key] : undefined;
  return { value, path: [...place.path, key] };
}

function items(place: Place): Place[] {
  if (!Array.isArray(place.value)) return [];
  return place.value.map((value: unknown, index) => ({ value, path: [...place.path, index] }));
}

function list(place: Place, ...keys: string[]): Place[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [place];
  return items(field(place, key)).flatMap((item) => list(item, ...rest));
}

const sourceKinds: Record<ClaimSource['kind'], string> = {
  'document-item': 'document item',
  exchange: 'exchange',
  answer: 'answer',
};

function isSourceKind(kind: unknown): kind is ClaimSource['kind'] {
  return typeof kind === 'string' && Object.hasOwn(sourceKinds, kind);
}

/**
 * The ids of a journal file that are used twice or name nothing. References stay within one company, except those to
 * episodes. Looks at the raw value, so that these problems are found beside those of the schema.
 */
export function findBrokenReferences(archive: unknown): Problem[] {
  const root: Place = { value: archive, path: [] };
  const problems: Problem[] = [];
  const firstUse = new Map<string, JsonPath>();

  const refuse = (path: JsonPath, message: string) => problems.push({ path: formatPath(path), message });

  const idsOf = (records: Place[]): Set<string> => {
    const ids = new Set<string>();
    for (const record of records) {
      const { value: id, path } = field(record, 'id');
      if (typeof id !== 'string' || id === '') continue;
      const earlier = firstUse.get(id);
      if (earlier === undefined) firstUse.set(id, path);
      else refuse(path, `the id "${id.slice(0, 60)}" is already used at ${formatPath(earlier)}`);
      ids.add(id);
    }
    return ids;
  };

  const check = (
    { value: id, path }: Place,
    known: ReadonlySet<string>,
    noun: string,
    scope = ' in this company',
  ) => {
    if (typeof id === 'string' && id !== '' && !known.has(id)) {
      refuse(path, `there is no ${noun} "${id.slice(0, 60)}"${scope}`);
    }
  };

  const episodes = idsOf(list(root, 'episodes'));
  const companies = idsOf(list(root, 'companies'));
  idsOf(list(root, 'selfChecks'));

  for (const company of list(root, 'companies')) {
    const rounds = idsOf(list(company, 'rounds'));
    const facts = idsOf(list(company, 'facts'));
    idsOf(list(company, 'documents'));
    const documentItems = idsOf(list(company, 'documents', 'items'));
    const exchanges = idsOf(list(company, 'rounds', 'exchanges'));
    idsOf(list(company, 'rounds', 'concerns'));
    idsOf(list(company, 'rounds', 'checklist'));
    const answers = idsOf(list(company, 'answers'));
    idsOf(list(company, 'claims'));
    idsOf(list(company, 'reverseQuestions'));

    for (const fact of list(company, 'facts')) check(field(fact, 'heardInRoundId'), rounds, 'round');
    for (const question of list(company, 'reverseQuestions'))
      check(field(question, 'askedInRoundId'), rounds, 'round');
    for (const concern of list(company, 'rounds', 'concerns'))
      check(field(concern, 'answerId'), answers, 'answer');
    for (const answer of list(company, 'answers')) {
      check(field(answer, 'roundId'), rounds, 'round');
      for (const id of list(answer, 'episodeIds')) check(id, episodes, 'episode', '');
      for (const id of list(answer, 'factIds')) check(id, facts, 'fact');
      for (const id of list(answer, 'exchangeIds')) check(id, exchanges, 'exchange');
      for (const id of list(answer, 'documentItemIds')) check(id, documentItems, 'document item');
    }
    const sources = { 'document-item': documentItems, exchange: exchanges, answer: answers };
    for (const claim of list(company, 'claims')) {
      const source = field(claim, 'source');
      const kind = field(source, 'kind').value;
      if (isSourceKind(kind)) check(field(source, 'id'), sources[kind], sourceKinds[kind]);
    }
  }
  for (const dismissal of list(root, 'dismissals'))
    check(field(dismissal, 'companyId'), companies, 'company', '');
  return problems;
}
