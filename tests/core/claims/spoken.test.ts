import { expect, test } from 'vitest';
import { spokenTexts } from '#core/claims/spoken.ts';
import { aCompany, aDocument, aDocumentItem, anAnswer, anExchange, aRound } from '#tests/builders.ts';

test('the texts of a company are its papers, what was said with its follow-ups, and what is planned', () => {
  const company = aCompany({
    documents: [aDocument({ items: [aDocumentItem({ id: 'd1a', question: '志望動機', text: '書いた文' })] })],
    rounds: [
      aRound({
        id: 'r1',
        exchanges: [
          anExchange({
            id: 'x1',
            question: '問い',
            answer: '答え',
            followUps: [{ question: 'なぜ', answer: '理由' }, { question: '他には' }],
          }),
        ],
      }),
    ],
    answers: [anAnswer({ id: 'a1', roundId: 'r1', category: 'career', text: '話すこと' })],
  });
  expect(
    spokenTexts(company).map(({ source, text, round }) => [source.kind, source.id, text, round?.id]),
  ).toEqual([
    ['document-item', 'd1a', '書いた文', undefined],
    ['exchange', 'x1', '答え\n理由', 'r1'],
    ['answer', 'a1', '話すこと', 'r1'],
  ]);
});
