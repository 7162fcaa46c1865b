import { describe, expect, it } from 'vitest';
import type { Statement } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function axisIn(text: string): Statement[] {
  return findStatements(text).filter(({ topic }) => topic === 'axis');
}

describe('finding by what a company is chosen', () => {
  it.each([
    ['年齢に関係なく挑戦させてくれることが軸です。', '年齢に関係なく挑戦させてくれること'],
    ['最も重視しているのは、若手に裁量がある点だと話した。', '若手に裁量がある点'],
    ['福利厚生の手厚さが、会社を決めるときの第一の基準です。', '福利厚生の手厚さ'],
    ['就職先は、在宅勤務ができるかどうかで決めます。', '在宅勤務ができるかどうか'],
    ['重視する点：有給休暇の取りやすさ', '有給休暇の取りやすさ'],
    ['人事の方に、軸は「安定」だと申し上げた。', '安定'],
    ['父が失業した経験から、安定を軸に会社を選ぶようになりました。', '安定'],
    ['「会社を選ぶ基準は」と聞かれ、通勤時間の短さですと返した。', '通勤時間の短さ'],
    ['育休を取れるかどうか、その点を第一に考えて会社を決めます。', '育休を取れるかどうか'],
    ['のんびり働ける会社がいいと言った。それが一番の軸だ。', 'のんびり働ける会社がいい'],
    ['Being sent overseas is a must for me in choosing a company.', 'being sent overseas'],
    ['The mood among the staff is what I go by.', 'mood among the staff'],
    ['I told them the atmosphere among colleagues decided it for me.', 'atmosphere among colleagues'],
    ['I want my weekends free, and I select companies on that point.', 'my weekends free'],
    ['They asked what I valued most in a company, and I said it was the salary.', 'salary'],
    ["I want to earn a lot. That's my axis.", 'earn a lot'],
    ['I base my choice of employer on its technology.', 'technology'],
  ])('cuts out of %s the wish', (text, wish) => {
    expect(axisIn(text).map(({ values }) => values)).toEqual([[wish]]);
  });

  it.each([
    ['選ぶ基準は社員の方の人柄だけで、技術の新しさは基準に入れていません。', '技術の新しさ'],
    ['会社選びの軸は、個人ではなくチームで評価されることです。', '個人'],
    ['That counts more for me than the pay.', 'pay'],
  ])('hears in %s what does not count', (text, thing) => {
    expect(axisIn(text).flatMap(({ denied }) => denied)).toEqual([thing]);
  });

  it.each([
    '研究室は設備の良さを軸に選びました。',
    '塾では、生徒が楽しく学べることを最優先にしています。',
    'チーム運営で一番大切にしているのは、全員が話せる雰囲気です。',
    '御社の軸は社会貢献だと感じました。',
    '就活の軸の一つは、人の良さです。',
    '会社選びの軸はまだ決まっていません。',
    '会社選びでは給料も気にしています。',
    '給料が高いかどうかで会社を選ぶべきではないと思います。',
    '企業を選ぶ学生の多くは、安定を重視しているそうです。',
    '就活の軸を考えるために、十人の社会人に話を聞きました。',
    '社員の方は「人で会社を選んだ」と話していました。',
    '就職活動で一番大変だったのは、面接の練習でした。',
    'Salary is one of the things I look at.',
    'Many students choose companies by their brand.',
    'My top priority as captain was the atmosphere in the team.',
    'I chose my part-time job by the hourly wage.',
    "Your company's main priority is customer safety.",
    'In my job hunt I first talked to ten graduates about pay.',
    "Salary alone isn't how I choose a company.",
    'My criteria have not changed.',
    'Above all, I want to thank you for your time.',
  ])('hears none in %s', (text) => {
    expect(axisIn(text)).toEqual([]);
  });
});

describe('comparing by what companies are chosen', () => {
  const kinds = {
    growth: [
      '企業選びでは、スキルアップできる環境を一番に考えています。',
      '会社を選ぶ決め手は、早くから責任のある立場につけるかどうかです。',
      '若手でも大きな裁量を持てるかで会社を選びます。',
      'I judge employers by the training and responsibility they give to beginners.',
      'The chance to become an expert quickly decides my choice of company.',
    ],
    people: [
      '就活の軸:社風との相性',
      'どんな先輩がいるかで会社を選びます。',
      '会社選びの基準は何かと問われ、チームワークの良さだと述べた。',
      'I judge employers by how their staff treat each other.',
      'It is the relationships between staff that I value most in a company.',
    ],
    money: [
      '会社を選ぶ決め手は、賞与の額です。',
      '企業選びでは、月々の手取り額を一番に考えています。',
      '就職先には、高収入を最も求めます。',
      'My criterion for a company is how well it pays.',
      'An employer has to offer a top wage. That is my axis.',
    ],
  };
  const all = Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
  const oneLanguage = pairs.filter(([a, b]) => /[ぁ-ん]/u.test(a.text) === /[ぁ-ん]/u.test(b.text));

  it.each(oneLanguage)('tells the kinds apart: $kind, $text', (one, other) => {
    expect(statementsDisagree('axis', axisIn(one.text), axisIn(other.text))).toBe(one.kind !== other.kind);
  });

  it('leaves a wish of no known kind alone', () => {
    const unknown = axisIn('私の会社選びの軸は、ペンギンに会えることです。');
    expect(unknown).toHaveLength(1);
    expect(statementsDisagree('axis', unknown, axisIn('就活の軸は人です。'))).toBe(false);
  });
});
