import { anEpisode } from '#tests/builders.ts';
import type { OneChange } from '../helpers.ts';
import { answerOf, episodeOf } from './records.ts';

/** Changes to complete-ja for the rules of the group evidence. */
export const evidenceChanges: OneChange[] = [
  ...(
    [
      ['a2', 'blocker'],
      ['a3', 'medium'],
      ['a4', 'high'],
      ['a6', 'high'],
      ['a7', 'high'],
      ['a8', 'high'],
      ['a9', 'medium'],
    ] as const
  ).map(
    ([id, severity]): OneChange => ({
      says: `answer ${id} without an episode`,
      edit: (copy) => {
        answerOf(copy, id).episodeIds = [];
      },
      raises: [`${severity} claim-without-episode ${id}`],
    }),
  ),
  {
    says: 'an answer on the plans after joining without an episode',
    edit: (copy) => {
      answerOf(copy, 'a10').episodeIds = [];
    },
    raises: [],
  },
  {
    says: 'an answer on values without an episode that has keywords only',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a9'), { episodeIds: [], text: '' });
    },
    raises: [],
  },
  {
    says: 'a strength with one episode',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a2'), { episodeIds: ['e5'] });
    },
    raises: ['medium single-episode-strength a2'],
  },
  {
    says: 'a linked episode without a result',
    edit: (copy) => {
      episodeOf(copy, 'e4').result = '';
    },
    raises: ['high episode-incomplete e4'],
  },
  {
    says: 'a linked episode without an action',
    edit: (copy) => {
      episodeOf(copy, 'e1').action = ' ';
    },
    raises: ['high episode-incomplete e1'],
  },
  {
    says: 'a linked episode without a task',
    edit: (copy) => {
      episodeOf(copy, 'e1').task = '';
    },
    raises: ['medium episode-incomplete e1'],
  },
  {
    says: 'a linked episode without a learning that no core answer rests on',
    edit: (copy) => {
      episodeOf(copy, 'e4').learning = '';
    },
    raises: ['medium episode-incomplete e4'],
  },
  {
    says: 'a learning missing where a core answer rests on it is told once',
    edit: (copy) => {
      episodeOf(copy, 'e1').learning = '';
    },
    raises: ['high no-transfer a4'],
  },
  {
    says: 'a learning missing in the only failure is told once',
    edit: (copy) => {
      episodeOf(copy, 'e3').learning = '';
    },
    raises: ['high no-failure-episode journal'],
  },
  {
    says: 'an incomplete episode that nothing links',
    edit: (copy) => {
      copy.episodes.push(anEpisode({ ...episodeOf(copy, 'e4'), id: 'e9', action: '', role: '', result: '' }));
    },
    raises: [],
  },
  {
    says: 'a linked episode without a role',
    edit: (copy) => {
      episodeOf(copy, 'e1').role = '';
    },
    raises: ['high own-part-unclear e1'],
  },
  {
    says: 'a linked episode that speaks only of the group',
    edit: (copy) => {
      episodeOf(copy, 'e1').action =
        '私たちは返却口に三日間立って記録し、メンバーと相談して小盛りの札を厨房に提案した。';
    },
    raises: ['high own-part-unclear e1'],
  },
  {
    says: 'a linked episode that speaks of "ourselves" only',
    edit: (copy) => {
      episodeOf(copy, 'e1').action = '自分たちで返却口に立って記録し、みんなで小盛りの札を厨房に提案した。';
    },
    raises: ['high own-part-unclear e1'],
  },
  {
    says: 'a linked episode that speaks of the group and of me',
    edit: (copy) => {
      episodeOf(copy, 'e1').action = 'チームで返却口に立って記録し、私の案で小盛りの札を厨房に提案した。';
    },
    raises: [],
  },
  {
    says: 'a linked episode in which the group is spoken to',
    edit: (copy) => {
      episodeOf(copy, 'e1').action =
        'メンバー全員に返却口の様子を見せ、みんなから出た案を厨房に伝えて、小盛りの札を試した。';
    },
    raises: [],
  },
  {
    says: 'a linked episode that names nobody',
    edit: (copy) => {
      episodeOf(copy, 'e1').action = '返却口に三日間立って記録し、小盛りの札を厨房に提案した。';
    },
    raises: [],
  },
  {
    says: 'a result that is an impression',
    edit: (copy) => {
      episodeOf(copy, 'e4').result = '一人ひとりが一体となり、演奏会は大成功で、とても充実した夏になった。';
    },
    raises: ['medium result-not-observable e4'],
  },
  {
    says: 'a result in kanji numerals',
    edit: (copy) => {
      episodeOf(copy, 'e4').result = '辞める人は出ず、三十二人で本番を迎えた。';
    },
    raises: [],
  },
  {
    says: 'a result in the words of others',
    edit: (copy) => {
      episodeOf(copy, 'e4').result = '指揮者から、声がそろったと褒められた。';
    },
    raises: [],
  },
  {
    says: 'a core answer whose only episode lacks the transfer',
    edit: (copy) => {
      episodeOf(copy, 'e1').transfer = '';
    },
    raises: ['high no-transfer a4'],
  },
  {
    says: 'a core answer with one of two episodes without a transfer',
    edit: (copy) => {
      episodeOf(copy, 'e5').transfer = '';
    },
    raises: [],
  },
  {
    says: 'an episode that five of nine answers lean on',
    edit: (copy) => {
      for (const id of ['a3', 'a6', 'a7', 'a12']) Object.assign(answerOf(copy, id), { episodeIds: ['e1'] });
      Object.assign(answerOf(copy, 'a9'), { episodeIds: ['e1'] });
    },
    raises: ['medium episode-overused e1'],
  },
  {
    says: 'an episode that four of eight answers lean on',
    edit: (copy) => {
      for (const id of ['a3', 'a6']) Object.assign(answerOf(copy, id), { episodeIds: ['e1'] });
    },
    raises: [],
  },
  {
    says: 'an episode that four of eight answers lean on, when another loses its episode',
    edit: (copy) => {
      for (const id of ['a3', 'a6']) Object.assign(answerOf(copy, id), { episodeIds: ['e1'] });
      answerOf(copy, 'a7').episodeIds = [];
    },
    raises: ['high claim-without-episode a7'],
  },
  {
    says: 'no failure among the episodes',
    edit: (copy) => {
      episodeOf(copy, 'e3').tags = ['studies'];
    },
    raises: ['high no-failure-episode journal'],
  },
  {
    says: 'a failure that taught something among episodes that nothing links',
    edit: (copy) => {
      episodeOf(copy, 'e3').tags = [];
      copy.episodes.push(anEpisode({ ...episodeOf(copy, 'e3'), id: 'e9', tags: ['failure'] }));
    },
    raises: [],
  },
  {
    says: 'a failure that taught nothing',
    edit: (copy) => {
      episodeOf(copy, 'e3').tags = [];
      copy.episodes.push(anEpisode({ ...episodeOf(copy, 'e3'), id: 'e9', tags: ['failure'], learning: '' }));
    },
    raises: ['high no-failure-episode journal'],
  },
  {
    says: 'no team among the episodes',
    edit: (copy) => {
      episodeOf(copy, 'e4').tags = ['leadership'];
    },
    raises: ['high no-team-episode journal'],
  },
  {
    says: 'no problem and no stress among the episodes',
    edit: (copy) => {
      episodeOf(copy, 'e1').tags = ['leadership'];
    },
    raises: ['medium no-problem-or-stress-episode journal'],
  },
  {
    says: 'stress instead of a problem among the episodes',
    edit: (copy) => {
      episodeOf(copy, 'e1').tags = ['stress'];
    },
    raises: [],
  },
];
