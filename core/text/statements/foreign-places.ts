const KATAKANA = '\\p{Script=Katakana}ー';

/** Countries and cities abroad by their Japanese names, to be put into a regular expression. */
export const JAPANESE_FOREIGN = `(?<![${KATAKANA}])(?:アメリカ|カナダ|メキシコ|ブラジル|ヨーロッパ|イギリス|フランス|ドイツ|イタリア|スペイン|オランダ|スイス|ポーランド|ベルギー|(?:東南|南)?アジア|インド|ベトナム|タイ|シンガポール|マレーシア|インドネシア|フィリピン|ミャンマー|カンボジア|オーストラリア|ニュージーランド|アフリカ|ドバイ|トルコ|ニューヨーク|ロサンゼルス|シリコンバレー|ロンドン|パリ|ベルリン|バンコク|ジャカルタ|ハノイ|ホーチミン|マニラ|ソウル)(?![${KATAKANA}])|(?<!全)米国|[南北]米|中南米|欧[州米]|英国|豪州|中東|東南アジア|中国(?=[のへにで、]|本土|支[社店](?!.*(?:広島|岡山)))|上海|北京|深圳|香港|台湾|台北|韓国`;

/** Countries and cities abroad by their English names in small letters, to be put into a regular expression. */
export const ENGLISH_FOREIGN =
  '(?:vietnam|thailand|indonesia|malaysia|(?:the )?philippines|mexico|brazil|china|korea|south korea|taiwan|singapore|(?:south ?east |east |south )?asia|(?:south |east |west )?africa|(?:latin|south|north) america|(?:the )?middle east|europe|india|(?:the )?united states|america|the us|canada|australia|new zealand|germany|france|italy|spain|the netherlands|bangkok|shanghai|beijing|seoul|taipei|hanoi|jakarta|manila|mumbai|dubai|paris|berlin|munich|hamburg|amsterdam|zurich|vienna|milan|madrid|barcelona|brussels|silicon valley)';
