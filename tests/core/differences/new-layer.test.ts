import { describe, expect, it } from 'vitest';
import { newLayerOf } from '#core/differences/new-layer.ts';
import { aFact, anAnswer, anEpisode, anExchange, aProbe } from '#tests/builders.ts';

const said = anExchange({
  answer: '工場の見学で、職人の勘をデータで支える仕事に惹かれました。',
  followUps: [{ question: 'なぜ製造業ですか', answer: '祖父の町工場を見て育ったからです' }],
});
const nothing = { episodes: [], facts: [] };

describe('the new layer of a plan', () => {
  it('names the rungs whose reply was not given before', () => {
    const answer = anAnswer({
      roundId: 'r2',
      text: '職人の勘をデータで支える仕事がしたいです。',
      probes: [
        aProbe({
          rung: 'industry',
          question: 'なぜ製造業ですか',
          answer: '祖父の町工場を見て育ったからです',
        }),
        aProbe({
          rung: 'competitor',
          question: 'なぜ他社ではないか',
          answer: '現場に常駐するのは御社だけです',
        }),
        aProbe({ rung: 'work', question: '何をしたいか', answer: '' }),
        aProbe({ question: 'ほかには', answer: '見学で聞いた話です' }),
      ],
    });
    const layer = newLayerOf(answer, [said], nothing);
    expect(layer).toMatchObject({ relation: 'same-core', rungs: ['competitor'], unnamedProbes: 1 });
  });

  it('counts a better reply to a question asked before as new', () => {
    const answer = anAnswer({
      roundId: 'r2',
      probes: [
        aProbe({
          rung: 'industry',
          question: 'なぜ製造業ですか',
          answer: '見えない品質を数字にして次の世代へ渡せるからです',
        }),
      ],
    });
    expect(newLayerOf(answer, [said], nothing).rungs).toEqual(['industry']);
  });

  it('leaves out an episode and a fact that were told before', () => {
    const told = anEpisode({ title: '工場の見学' });
    const fresh = anEpisode({ title: '学園祭の模擬店' });
    const known = aFact({ text: '職人の勘をデータで支える' });
    const news = aFact({ text: '来春に新しい検査装置を発売する' });
    const answer = anAnswer({
      roundId: 'r2',
      episodeIds: [told.id, fresh.id],
      factIds: [known.id, news.id],
    });
    const layer = newLayerOf(answer, [said], { episodes: [told, fresh], facts: [known, news] });
    expect(layer.episodes).toEqual([fresh]);
    expect(layer.facts).toEqual([news]);
  });

  it.each([
    ['nothing-said', [], '話す内容'],
    ['nothing-planned', [said], ' '],
    ['same-words', [said], said.answer],
    ['other-story', [said], '海外で英語を教える活動を続けてきました'],
  ])('says how the core relates to what was said: %s', (relation, exchanges, text) => {
    expect(newLayerOf(anAnswer({ roundId: 'r2', text }), exchanges, nothing).relation).toBe(relation);
  });
});
