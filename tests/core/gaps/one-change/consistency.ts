import type { Journal } from '#core/domain/journal.ts';
import { byId, type OneChange, remove } from '../helpers.ts';
import { answerOf, exchangeOf, mainCompany, probeOf } from './records.ts';

function blankDocuments(copy: Journal): void {
  for (const { items } of mainCompany(copy).documents) for (const item of items) item.text = ' ';
}

/** Changes to complete-ja for the rules of the group consistency that compare whole texts. */
export const consistencyChanges: OneChange[] = [
  {
    says: 'submitted documents without their text',
    edit: (copy) => blankDocuments(copy),
    raises: ['blocker document-text-missing d1', 'blocker document-text-missing d2'],
  },
  {
    says: 'submitted documents without their text, eight days before',
    edit: (copy) => blankDocuments(copy),
    on: '2026-11-18',
    raises: ['high document-text-missing d1', 'high document-text-missing d2'],
  },
  {
    says: 'one of two submitted documents without the text under its question',
    edit: (copy) => {
      byId(byId(mainCompany(copy).documents, 'd2').items, 'd2a').text = '';
    },
    raises: ['blocker document-text-missing d2'],
  },
  {
    says: 'a submitted paper of which only the title is noted, beside one that is kept',
    edit: (copy) => {
      byId(mainCompany(copy).documents, 'd2').items = [];
      answerOf(copy, 'a5').documentItemIds = [];
    },
    raises: [],
  },
  {
    says: 'documents that are still being written, and no document round passed',
    edit: (copy) => {
      blankDocuments(copy);
      remove(mainCompany(copy).rounds, 'r0');
      for (const document of mainCompany(copy).documents) document.submittedOn = null;
    },
    raises: [],
  },
  {
    says: 'a passed document round and no document',
    edit: (copy) => {
      const company = mainCompany(copy);
      company.documents = [];
      for (const answer of company.answers) answer.documentItemIds = [];
      company.claims = company.claims.filter(({ source }) => source.kind !== 'document-item');
      remove(company.claims, 'l10');
    },
    raises: ['blocker document-text-missing c1'],
  },
  {
    says: 'no document, and no document round passed',
    edit: (copy) => {
      const company = mainCompany(copy);
      company.documents = [];
      for (const answer of company.answers) answer.documentItemIds = [];
      company.claims = company.claims.filter(({ source }) => source.kind !== 'document-item');
      remove(company.claims, 'l10');
      remove(company.rounds, 'r0');
    },
    raises: [],
  },
  {
    says: 'a document line that no answer takes up',
    edit: (copy) => {
      answerOf(copy, 'a5').documentItemIds = [];
    },
    raises: ['high document-line-unprepared d2a'],
  },
  {
    says: 'a document line about a category that has no answer any more is told once',
    edit: (copy) => {
      remove(mainCompany(copy).answers, 'a1');
    },
    raises: ['high category-unprepared r2'],
  },
  {
    says: 'a document line taken up by an answer of another category',
    edit: (copy) => {
      answerOf(copy, 'a5').documentItemIds = [];
      Object.assign(answerOf(copy, 'a11'), { documentItemIds: ['d2a'] });
    },
    raises: [],
  },
  {
    says: 'a statement of the first round that is not planned',
    edit: (copy) => {
      remove(mainCompany(copy).claims, 'l8');
    },
    raises: ['medium said-but-not-planned l7'],
  },
  {
    says: 'a statement planned but not made before',
    edit: (copy) => {
      remove(mainCompany(copy).claims, 'l7');
    },
    raises: [],
  },
  {
    says: 'an answer as it was said before, without a probe',
    edit: (copy) => {
      answerOf(copy, 'a6').text = exchangeOf(copy, 'x8').answer;
    },
    raises: ['high answer-repeated-verbatim a6'],
  },
  {
    says: 'an answer as it was said before, with an answered probe',
    edit: (copy) => {
      answerOf(copy, 'a7').text = exchangeOf(copy, 'x7').answer;
    },
    raises: [],
  },
  {
    says: 'a core answer about something else than before',
    edit: (copy) => {
      answerOf(copy, 'a2').text =
        '周囲より先に計画を立て、期限までに終わらせる段取りのよさが持ち味です。高校の陸上部では、けがで走れない時期に練習メニューの表を作り、後輩の記録会に間に合わせました。大会の運営でも、当日の進行表と分担を前の週に仕上げ、混乱なく終えています。立ち上げの日程が重なる時期にも、先回りして準備を進められます。';
    },
    raises: ['medium answer-departs-from-first-round a2'],
  },
  {
    says: 'a core answer about something else, with the reason for the change',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a2'), {
        text: '周囲より先に計画を立て、期限までに終わらせる段取りのよさが持ち味です。高校の陸上部では、けがで走れない時期に練習メニューの表を作り、後輩の記録会に間に合わせました。大会の運営でも、当日の進行表と分担を前の週に仕上げ、混乱なく終えています。立ち上げの日程が重なる時期にも、先回りして準備を進められます。',
        changeReason: '一次のあと、仕事の進め方に近い強みを話したほうがよいと考えた。',
      });
    },
    raises: [],
  },
  {
    says: 'an answer with the name of the other company',
    edit: (copy) => {
      answerOf(copy, 'a9').text += '高瀬食品の工場でも活かします。';
    },
    raises: ['high another-company-named a9'],
  },
  {
    says: 'a question with the name of the other company',
    edit: (copy) => {
      byId(mainCompany(copy).reverseQuestions, 'q4').text =
        '高瀬食品株式会社の開発の方とは、どう連携していますか。';
    },
    raises: ['high another-company-named q4'],
  },
  {
    says: 'the name of the other company where criteria are told',
    edit: (copy) => {
      probeOf(copy, 'a12', 1).answer =
        '高瀬食品では一つの工場の安心を、御社では多くの工場の安心を支えられます。';
    },
    raises: [],
  },
  {
    says: 'the name of the other company as a competitor that the answer links',
    edit: (copy) => {
      byId(mainCompany(copy).facts, 'f5').text += '高瀬食品も自社で検査機器を開発している。';
      answerOf(copy, 'a1').text += '高瀬食品とはそこが違います。';
    },
    raises: [],
  },
  {
    says: 'an answer that addresses the company as in writing',
    edit: (copy) => {
      answerOf(copy, 'a11').text = answerOf(copy, 'a11').text.replace('御社', '貴社');
    },
    raises: ['low written-form-in-speech a11'],
  },
  {
    says: 'a question that addresses the company as in writing',
    edit: (copy) => {
      byId(mainCompany(copy).reverseQuestions, 'q1').text += '貴社の方針があれば伺いたいです。';
    },
    raises: ['low written-form-in-speech q1'],
  },
  {
    says: 'a question asked before that addressed the company as in writing',
    edit: (copy) => {
      byId(mainCompany(copy).reverseQuestions, 'q6').text = '貴社の技術営業の一日の流れを教えてください。';
    },
    raises: [],
  },
];
