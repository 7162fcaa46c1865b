/** What happens to people behind their number: those who left are not those who are there. */
export const EVENTS =
  /辞め|やめ|退部|退職|離職|退会|脱退|入部|入会|加入|入っ|入り|入団|賛成|反対|欠席|休ん|残っ|残り|合格|内定|遅刻|けが|怪我|卒業|反発|協力して|手伝|名乗|立候補|進学|足り|不足|泣|笑|体調|発熱|発症|感染|倒れ|寝込|入院|満足|不満|脱落|離脱|途中で/u;

/** Words that narrow a thing to some of its kind. */
export const NARROWING =
  /^(?:新入?|新規|女子|女性|男子|男性|外国人|留学生|初心者|経験者|常連|若手|ベテラン|正社員|一部|上級生|下級生|同期|別|他|平日|休日|週末|土日|夜間|朝|昼|深夜|主要|担当|当日|初年|追加|新商品|一年生|個人|月間?|年間?|広報|会計|渉外|装飾|総務|庶務|音響|照明|衣装)$/u;

/** Whose number it is when it is not the writer's. */
export const OTHER_PERSON =
  /(?:^|、)(?:[^、。]{0,16}[るただいの]|その|ある|前の|同じ|[^、。]{1,6}の)?(友人|友達|同級生|同期|クラスメート|クラスメイト|ルームメイト|先輩|後輩|父|母|兄|弟|姉|妹|祖父|祖母|店長|先生|教授|上司|彼|彼女|知人|両親|他の人|別の人|前任者|ライバル|競合|他社|(?:同業の?)?[a-z]社|業界|日本|世界|全国平均|平均)(?:の[\p{Script=Han}\p{Script=Katakana}ー]{1,5}(?:さん|君|くん|氏))?(?:は|が|も|の(?=toeic|スコア|点数|成績|記録|[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:会社|店|職場|チーム|部|サークル|ゼミ|クラス|大学|学校|班|研究室|学科|バイト先|勤務先|グループ|卒論|卒業論文|論文|レポート|部屋|作品|原稿|本棚|ブログ|チャンネル|アカウント|フォロワー)(?:の[\p{Script=Han}\p{Script=Katakana}ー]{1,6})?[はがも]))(?!\d+(?!m|メートル|\d|(?:日|週間?|か月|年)に))/u;

/** Whose record it is, when it is that of somebody the speaker may be too: 主将の記録は, not 主将の私の. */
export const OTHER_RECORD =
  /(?:^|、)(主将|副将|部長|キャプテン|エース|監督|コーチ|会長|リーダー|相手|仲間|チームメイト)の(?![^、。]{0,16}(?:私|自分))[^、。]{0,16}(?:記録|タイム|スコア|点数|得点|成績|順位)[はがも]/u;

/** What a friend or a colleague has or made: 先輩の卒論は110ページ. */
export const OWNED_BY_OTHER =
  /(?:^|[、。])(先輩|後輩|友人|友達|同級生|同期|クラスメート|クラスメイト|ルームメイト|知人|ライバル|(?:父|母|兄|弟|姉|妹|祖父|祖母|店長|先生|彼女?)(?=の(?:身長|体重|年齢|段位|成績|偏差値|点数|得点|時給|月給|年収|家賃|収入|給料|貯金|起床|就寝|睡眠|帰宅|出勤|通勤|卒論|記録|順位)))の(?!おかげ|助言|勧め|紹介)[\p{Script=Han}\p{Script=Katakana}ー]{1,8}[はが](?=[^、。\d]{0,4}\d)/u;

/** The mark of a whole class, and not one's own. */
export const MEAN_OF_ALL =
  /(?:クラス|学年|全国|受験者|学校|学科|全体|男子|女子)の?(?:gpa|toeic|偏差値|英語|数学)?の?平均(?:点|スコア|値)?[^、。\d]{0,6}$/u;

/** The most there was, and not what there is as a rule. */
export const AT_MOST = /(?<!過去)最高[では額]/u;

/** A number at its largest or smallest. */
export const SUPERLATIVE =
  /忙しい日|多い日|繁忙期|最大|最小|最長|最短|(?:最も|もっとも|いちばん|一番)(?!目|上|下|の?(?:思い出|自慢|苦労|収穫|経験|学び|強み)|うれし|嬉し|印象|心に|力を|頑張|がんば|大変|楽し|好き|得意|苦労|打ち込)|最多|最初の(?!\0)|最後の(?!\0)|ときで/u;

/** A number of others than those told of before. */
export const ANOTHER =
  /別に|他の|ほかの|(?<![のな])(?:他|ほか)に|(?:御社|貴社)の(?:他|ほか)に|もう一つの|もうひとつの|(?<!が)違う|次の|前の|(?:あと|残り|残る)(?:の|は|が)?$/u;

/** So many beside those told of before. */
export const MORE = /さらに(?:約|もう|あと)?$/u;

/** A number of what stands beside it: it never tells of the same. */
export const APART = /別の|隣の|向かいの|よその|もう一方の|もう片方の/u;

/** A number of what came since then, and not of all there was. */
export const SINCE = /(?:大学に入って|入学して|入部して|入社して|引退して|社会に出て)から(?:は|の)?/u;

/** What the speaker alone did of what all did: チケットは私が45枚売った. */
export const MINE = /(?:私|自分|僕|俺)(?:が|だけで|一人で|個人で|個人が)(?:は|も)?(?:約)?\s?$/u;

/** People who were asked or visited, told before their number: 電話した企業は35社. */
export const ASKED_BEFORE =
  /(?:聞い|取材し|訪ね|訪れ|訪問し|電話し|インタビューし|ヒアリングし|調査し|声を(?:か|掛)け|お願いし|誘っ)た[^、。\d]{0,8}$/u;

/** The days or times on which something was not done. */
export const NOT_DONE =
  /(?<![夏冬春昼長期])休み(?:なの)?は|休んだのは[^、。\d]{0,3}(?:週|月)|欠席は|遅刻は|休講は/u;

/** How long something could not be done: 3か月調査ができず. */
export const LEFT_UNDONE = /^[^、。\d]{0,12}(?:でき(?:ず|な[いかく]|ませ)|休[んみ]|中断|中止)/u;

/** Sheets that were handed out have not all come back. */
export const SENT = /^[をにへ]?(?:配[りっ布]|送[りっ付]|依頼|お願い|発送)/u;

/** What falls to one person: 1人500円. */
export const EACH_PERSON =
  /(?:1|一)人(?:あたり|当たり|につき|分|ずつ|平均)?(?:の|に|が|は)?(?:平均|約)?\s?$/u;

/** What is run or swum against time, and a time told as exactly as there: it is a result, and no limit kept. */
export const RACE = /^race:|marathon$/u;
export const EXACT_TIME = /時間\d+分|分\d+秒/u;

/** A workplace the writer has left: what was so there is not what is so now. */
export const FORMER =
  /(?:前|以前|前々|(?<!ト|務|ン|定)先|元|最初|一社目)の(?:会社|職場|勤務先|勤め先|部署|店|バイト先|アルバイト先)|前職/u;

/** What narrows a thing to those that are so: 間違えた画像, 誤ったラベル. */
export const ATTRIBUTE =
  /(?:間違[えっ]|誤っ|失敗し|壊れ|汚れ|破れ|残っ|余っ|遅れ|欠け|抜け|外れ|落ち|断[らっ]れ?|選[んば]れ?)[ただ]$|必要な$|(?:残|余|枯|割|死|売れ残|生き残|成功|合格|当選|完成|効果が?の?あ|効果の?が?出|受か|入賞)[っれしん]?て?い?[ただる]$/u;

/** What narrows a thing to those to which it was done: 採用された新メニュー. */
export const DONE_TO =
  /(?<!任|託)(\p{Script=Han}{1,4})(?<!任|託)(?:[らまわかさたなば]れ|され)(?:た|る|ている|ていた)$/u;

/** Which of several places it is: 区間9位, チーム順位は4位. */
export const PLACE_OF =
  /予選|準決勝|(?<!準)決勝|本選|団体(?!の)|個人(?!情)|総合|区間|チームの?(?:順位|成績|総合)|学年|学科|新人戦|男子|女子|ダブルス|シングルス/u;

/** One place, one sheet, one visit: what is said of each, and no count of them. */
export const EACH_AFTER = /^(?:の(?!み)|あたり|当たり|につき|ごと|[^、。]{1,6}のに)/u;

/** What is listed in a talk, and no count of anything. */
export const TALKED_ABOUT =
  /(?:こと|工夫|理由|ポイント|強み|課題|施策|軸|学び|点|方法|要因|原因|取り組み|視点|質問|段階|目標|特徴|観点|側面|意味|約束|ルール|力|価値|思い|タイプ|パターン)/u;

/** What may stand between a word and its number. */
export const FILLER =
  /(?:[はがをもにでの:、\s→⇒]|さん|さま|たち|には|では|とは|として|合計|総勢|全部で|全員で|全|計|平均|なんと|最大|だけで|現在|今|いま|数|人数|総数|延べ|のべ|規模|期間|結果|スコア|週|月|年|1日|一日|毎日|毎週|毎月|毎年|年間|月間|週間|の仕事|の業務|の作業|の活動|にか(?:か|け)[るた]時間)*$/u;

/** What people do behind their number, and what is counted then. */
export const VERB_HEADS: readonly [RegExp, string][] = [
  [/来場|入場|来館/u, 'visitor'],
  [/参加|来てくれ/u, 'participant'],
  [/回答|答え/u, 'survey'],
  [/入部|新入/u, 'new-member'],
  [/来店/u, 'customer'],
  [/^(?:もの(?:方々?|人々?)?)?(?:の方々?)?が(?:訪れ|お越し|足を運|来(?:た|まし))/u, 'visitor'],
  [/^(?:もの(?:方々?|人々?)?)?(?:の方々?)?が(?:集ま|出席|列席)/u, 'participant'],
  [/^(?:もの(?:方々?|人々?)?)?(?:に|が)(?:使[わっい]|利用|愛用)/u, 'app-user'],
  [/応募/u, 'applicant'],
  [/出演/u, '出演者'],
  [/フォロ/u, 'follower'],
  [/^(?:もの(?:方々?)?|の方々?)?(?:から(?:の)?(?:ご)?|が)(?:支援|応援|寄付|寄附)/u, 'support'],
  [/^(?:の)?(?:兄弟姉妹|兄弟|姉妹|きょうだい)/u, 'siblings'],
  [/登録/u, 'subscriber'],
  [/ダウンロード/u, 'download'],
  [/再生/u, 'view'],
];

/** What is said of every one: 1回の募金額, 1クラス20人. */
export const EACH_BEFORE =
  /毎回|いつも|(?<!\d)1(?:時間|分間?)(?:に|で|あたり)(?:約|およそ|平均)?\s?$|各回|各[^自、。]{0,4}に|それぞれ|[1一]回(?:に|の|あたり|ごと)|(?<![\d.,])1(?:クラス|組|班|チーム|グループ|店舗|店|校|部屋|コース|コマ|試合|公演|件)(?:に|は|あたり)?(?:平均|約|およそ)?\s?$/u;

/** The number after a first stretch of time is not the one reached in all. */
export const FIRST_OF =
  /(?:最初|はじめ|初め)の(?:$|[\d一二三四五六七八九十半]+(?:か月|ヶ月|カ月|週間|日間?|年間?|回))/u;

/** Some of the people there are: 小学生の参加者. */
export const SOME_PEOPLE = /^(?:小学生|中学生|高校生|児童|園児|大人|親子|高齢者|主婦)$/u;

/** People told by what they did: 案内した方は900人. */
export const SUCH_PEOPLE =
  /(?:小学生|中学生|高校生|児童|園児|大人|親子|高齢者)の(?:参加|来場|利用)は|[ただるい](?:方々?|人たち|人)(?:は|が|も)(?:全部で|合計|延べ|約|およそ)?\s?$/u;

/** What is left of a number and its counter without the number and counters that go with anything. */
export const COUNTER_REST = /[\d\s.,一二三四五六七八九十百千万億約~〜つ個件数ほど程度以上]+/gu;

/** One is told as the whole number, and not as one of them (空き家1軒を改修した). */
export const ONE_IN_ALL =
  /^(?:だけ|のみ|しか|です|でし|だ(?![^っと])|[^、。をの]{0,4}(?:獲得|取得|受賞|執筆|発表|契約|担当))/u;

/** Several places are counted together. */
export const SUM_OF =
  /(?:店舗?|校|チーム|部署|拠点|クラス|班|グループ|会場)(?:を|で|全部を)?(?:合わせ|合計)|[\p{Script=Han}\p{Script=Katakana}ー]と[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:を|で)(?:合わせ|合計|足)|[\p{Script=Han}\p{Script=Katakana}ー]、[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:で|の)(?:計|合計|合わせて)\s?$/u;

/** Whoever comes to a concert or a shop is counted coming in. */
export const COMES: ReadonlySet<string> = new Set(['customer', 'visitor', 'participant']);

/** People behind whose number it says that they were asked or visited. */
export const ASKED =
  /^(?:の[^、。]{0,6}|ほど)?(?:に|を|へ|から)(?:話|お話|意見|インタ|ヒア|取材|訪|回って|お願い|聞|声|電話)/u;

/** Planned with the council: it is not where it was held. */
export const BESIDE = /^と$/u;

/** A share of what there was before. */
export const COMPARED =
  /(?:前年|前月|昨年|従来|当初|以前|先月|開始前)(?:同?[期月])?(?:と)?(?:比|対比|に比べ|より)/u;
