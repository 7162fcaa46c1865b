import { describe, expect, it } from 'vitest';
import { guessCategory } from '#core/capture/guess-category.ts';
import { type Category, categories } from '#core/domain/category.ts';

/** Questions as interviewers put them, with the category a person would file them under. */
const questions: Record<Category, string[]> = {
  motivation: [
    '当社を志望した理由を教えてください',
    'なぜこの業界なのですか',
    'どうして同業他社ではなく弊社なんですか',
    'この仕事に興味を持ったきっかけは何ですか',
    'Why do you want to work here?',
    'Why us and not one of our competitors?',
    'What attracted you to this role?',
  ],
  strength: [
    'あなたの強みは何ですか',
    '自己PRを1分でお願いします',
    '周りからはどんな人だと言われますか',
    '得意なことを教えてください',
    'What is your greatest strength?',
    'How would your friends describe you?',
  ],
  weakness: [
    '短所はどんなところですか',
    '苦手なことはありますか',
    'ご自身の弱みをどう直そうとしていますか',
    'What would you say is your weakness?',
    'What do you struggle with?',
  ],
  achievement: [
    '学生時代に最も力を入れたことは何ですか',
    'アルバイトでは何をがんばりましたか',
    '一番の成功体験を教えてください',
    'これまでに成し遂げたことで誇れるものは？',
    'What are you most proud of?',
    'What was your biggest achievement at university?',
  ],
  studies: [
    '研究内容を専門外の人にもわかるように説明してください',
    'ゼミでは何を勉強していますか',
    '卒論のテーマは？',
    'なぜその学部を選んだのですか',
    'What is your thesis about?',
    'Why did you choose your major?',
  ],
  failure: [
    'これまでで一番の失敗は何ですか',
    '挫折した経験はありますか',
    '失敗から学んだことを教えてください',
    'Tell me about a time you failed.',
    'What mistake taught you the most?',
  ],
  teamwork: [
    'チームの中ではどんな役割が多いですか',
    'メンバーと意見が対立したとき、どうしましたか',
    '協力してくれない人がいたらどうしますか',
    'What role do you usually take in a team?',
    'Tell me about a disagreement with a teammate.',
  ],
  'problem-solving': [
    '困難をどう乗り越えましたか',
    'ストレスを感じるのはどんなときですか',
    '想定外のトラブルにどう対応しましたか',
    '理不尽な要求を受けたらどうしますか',
    'How do you handle pressure?',
    'Describe a difficult problem you solved.',
  ],
  values: [
    '仕事をするうえで大切にしたいことは何ですか',
    'これだけは譲れないというものはありますか',
    '座右の銘を教えてください',
    '尊敬する人は誰ですか',
    'Which values guide you?',
    'What is important to you in life?',
  ],
  career: [
    '入社後にやりたいことは何ですか',
    '10年後、どうなっていたいですか',
    '将来の夢を教えてください',
    '希望する部署はありますか',
    'Where do you see yourself in five years?',
    'What do you want to do in your first year?',
  ],
  company: [
    '当社の課題は何だと思いますか',
    '最近気になったニュースはありますか',
    '弊社の製品を使ったことはありますか。改善点は？',
    '業界の今後をどう見ていますか',
    'What do you know about us?',
    'What do you think of our latest product?',
  ],
  commitment: [
    '他社の選考状況を教えてください',
    '就活の軸は何ですか',
    '当社は第一志望ですか',
    '内定が出たら入社しますか',
    '転勤は可能ですか',
    'Which other companies are you applying to?',
    'Would you accept an offer from us?',
  ],
  'follow-up': [
    '前回の面接で話していた件を詳しく聞かせてください',
    'エントリーシートに書かれているこの一文はどういう意味ですか',
    '一次面接では軸を成長とおっしゃっていましたね',
    'You told my colleague you like research. Why?',
    'What does this line in your application mean?',
  ],
  reverse: [
    '最後に何か質問はありますか',
    '聞いておきたいことはありますか',
    '逆質問をどうぞ',
    'Do you have any questions for me?',
    'Is there anything you would like to ask?',
  ],
  other: ['今日はどうやって来ましたか', '昨日の夕食は何でしたか', 'How was your trip here?', 'あああ', ''],
};

const all = categories.flatMap((category) => questions[category].map((question) => ({ category, question })));

describe('the category guessed from the words of a question', () => {
  it('is the one a person would choose for at least nine of ten questions in two languages', () => {
    const wrong = all.filter(({ category, question }) => guessCategory(question) !== category);
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1);
  });

  it('tells their strength from yours, and their competitor from your other applications', () => {
    expect(guessCategory('当社の強みは何だと思いますか')).toBe('company');
    expect(guessCategory('あなたの強みは何ですか')).toBe('strength');
    expect(guessCategory('なぜ他社ではなく当社なのですか')).toBe('motivation');
    expect(guessCategory('他社はどこを受けていますか')).toBe('commitment');
  });

  it('does not depend on width or case', () => {
    expect(guessCategory('自己ＰＲをお願いします')).toBe('strength');
    expect(guessCategory('WHY US?')).toBe('motivation');
  });

  it('takes a text of any length without delay', () => {
    expect(guessCategory(`${'あ'.repeat(50_000)}志望動機`)).toBe('other');
  });
});
