/** Phrases everybody uses, which say nothing without a scene. Source: the design's domain notes, section 6. */
const stockPhrases = [
  /理念に共感/u,
  /社風に惹かれ/u,
  /成長できる環境/u,
  /コミュニケーション能力/u,
  /コミュ力/u,
  /潤滑油/u,
  /何事にも全力/u,
  /粘り強/u,
  /負けず嫌い/u,
  /人の役に立ち/u,
  /社会に貢献/u,
  /チャレンジ精神/u,
  /幅広い経験/u,
  /やりがい/u,
  /\bpassionate about\b/iu,
  /\bteam player/iu,
  /\bhard worker/iu,
  /\bfast learner/iu,
  /\b(?:think|thinking) outside the box\b/iu,
  /\bdetail[- ]oriented\b/iu,
  /\bgreat culture\b/iu,
  /\bopportunit(?:y|ies) to grow\b/iu,
  /\b(?:make|making|makes) a difference\b/iu,
] as const;

/** The first stock phrase of a text, exactly as it stands there; null when it has none. */
export function stockPhraseIn(text: string): string | null {
  const hits = stockPhrases.flatMap((phrase) => phrase.exec(text) ?? []);
  const first = hits.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))[0];
  return first ?? null;
}
