/** Kinds of one work that nobody does at once, each with its names in both languages: subjects of teachers, trades of engineers. */
const FIELDS: readonly (readonly [
  roles: readonly string[],
  fields: readonly (readonly [string, string, string])[],
])[] = [
  [
    ['teaching'],
    [
      ['english', '英語', 'english'],
      ['maths', '数学|算数', 'math(?:s|ematics)?'],
      ['science', '理科|化学|物理|生物|地学', 'science|chemistry|physics|biology'],
      ['japanese', '国語|日本語', 'japanese'],
      ['social', '社会科|歴史|地理|公民', 'history|geography|social studies'],
      ['sports', '体育|水泳|スキー|ヨガ', 'physical education|pe|swimming|ski|yoga'],
      ['music', '音楽|ピアノ', 'music|piano'],
      ['art', '美術|図工', 'art'],
    ],
  ],
  [
    ['engineer', 'design-product'],
    [
      ['electric', '電気|電子|回路', 'electric(?:al)?|electronic|electronics|circuit'],
      ['mechanical', '機械|メカ', 'mechanical'],
      ['chemical', '化学', 'chemical'],
      ['civil', '土木|建設', 'civil'],
    ],
  ],
  [
    ['engineering'],
    [
      ['front', 'フロントエンド', 'front-?end'],
      ['back', 'バックエンド', 'back-?end'],
      ['base', 'インフラ|ネットワーク|クラウド', 'infrastructure|network|cloud'],
    ],
  ],
  [
    ['care'],
    [
      ['nurse', '看護', 'nurs(?:e|ing)'],
      ['pharmacist', '薬剤師', 'pharmacist'],
      ['dietitian', '栄養士', 'dietitian'],
      ['children', '保育', 'nursery'],
      ['carer', '介護|ケアマネ', 'carer'],
      ['tests', '臨床検査|放射線', 'radiographer'],
    ],
  ],
  [
    ['transport'],
    [
      ['pilot', 'パイロット|操縦士', 'pilot'],
      ['train', '電車|鉄道|車掌|駅員|駅係員', 'train|conductor'],
      ['bus', 'バス', 'bus'],
      ['truck', 'トラック', 'truck|lorry'],
    ],
  ],
  [
    ['editing'],
    [
      ['reporter', '記者|報道|取材', 'journalis[tm]|reporter'],
      ['editor', '編集', 'edit(?:or|ing|orial)'],
      ['announcer', 'アナウンサー', 'announcer'],
      ['copywriter', 'コピーライター', 'copywriter'],
    ],
  ],
  [
    ['translation'],
    [
      ['speech', '通訳', 'interpret(?:er|ing)'],
      ['text', '翻訳', 'translat(?:or|ion)'],
    ],
  ],
  [
    ['hospitality'],
    [
      ['desk', 'フロント|コンシェルジュ', 'front desk|reception|concierge'],
      ['wedding', 'ウェディング|ブライダル', 'wedding'],
    ],
  ],
  [
    ['sales'],
    [
      ['companies', '法人', 'b2b|corporate'],
      ['people', '個人', 'b2c|retail'],
    ],
  ],
  [
    ['sales'],
    [
      ['abroad', '海外', 'overseas|export'],
      ['home', '国内', 'domestic'],
    ],
  ],
  [
    ['design'],
    [
      ['screen', 'web|ui|ux', 'web|ui|ux'],
      ['graphic', 'グラフィック', 'graphic'],
      ['product', 'プロダクト|製品|工業', 'product|industrial'],
      ['fashion', 'ファッション|服飾', 'fashion'],
      ['room', 'インテリア|空間', 'interior'],
    ],
  ],
];

/** The fields of one group: which belongs to which roles, and how any of them is named. */
interface Group {
  roles: readonly string[];
  fields: readonly { id: string; ja: RegExp; en: RegExp }[];
}

const GROUPS: readonly Group[] = FIELDS.map(([roles, fields], index) => ({
  roles,
  fields: fields.map(([id, ja, en]) => ({
    id: `${index}/${id}`,
    ja: new RegExp(ja, 'u'),
    en: new RegExp(`\\b(?:${en})s?\\b`, 'u'),
  })),
}));

/** Finds the fields of some roles that the words around their name tell. */
export function fieldsOf(ids: readonly string[], phrase: string, japanese: boolean): string[] {
  return GROUPS.filter(({ roles }) => roles.some((role) => ids.includes(role))).flatMap(({ fields }) =>
    fields.filter(({ ja, en }) => (japanese ? ja : en).test(phrase)).map(({ id }) => id),
  );
}

/** Says whether a value is a field, not a role. */
export function isField(value: string): boolean {
  return value.includes('/');
}

function fieldsIn(values: readonly string[], { fields }: Group): string[] {
  return fields.map(({ id }) => id).filter((id) => values.includes(id));
}

/** Says whether two texts that name one role tell fields of it that part them. */
export function fieldsPart(role: string, a: readonly string[], b: readonly string[]): boolean {
  return GROUPS.filter(({ roles }) => roles.includes(role)).some((group) => {
    const [mine, theirs] = [fieldsIn(a, group), fieldsIn(b, group)];
    return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
  });
}

/** Says whether what is denied is only a field of a role that the other does not name. */
export function sparesField(role: string, denied: readonly string[], wished: readonly string[]): boolean {
  return GROUPS.filter(({ roles }) => roles.includes(role)).some((group) => {
    const refused = fieldsIn(denied, group);
    return refused.length > 0 && !refused.some((id) => wished.includes(id));
  });
}
