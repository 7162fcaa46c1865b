/** The words of the menu and of the dialogs that are native, so outside the window's own translations. */
const ja = {
  file: 'ファイル',
  edit: '編集',
  view: '表示',
  go: '移動',
  window: 'ウインドウ',
  help: 'ヘルプ',
  newCompany: '企業を追加',
  capture: '面接をすぐに記録',
  import: '読み込む…',
  export: '書き出す…',
  settings: '設定…',
  quit: '終了',
  close: 'ウインドウを閉じる',
  undo: '取り消す',
  redo: 'やり直す',
  cut: '切り取り',
  copy: 'コピー',
  paste: '貼り付け',
  pasteAsText: '文字だけ貼り付け',
  selectAll: 'すべて選択',
  reload: '再読み込み',
  actualSize: '実際の大きさ',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fullScreen: 'フルスクリーン',
  developerTools: '開発者ツール',
  minimize: '最小化',
  today: '今日',
  companies: '企業',
  episodes: 'エピソード',
  dataFolder: 'データの保存場所を開く',
  openLink: 'このリンクをブラウザで開きますか。',
  open: '開く',
  cancel: 'キャンセル',
  errorTitle: '予期しない問題が起きました',
  errorText: 'ここまでに入力した内容は保存されています。続けて使えない場合は、アプリを開き直してください。',
  errorId: '問題の番号',
};

const en: Words = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go',
  window: 'Window',
  help: 'Help',
  newCompany: 'Add company',
  capture: 'Log an interview now',
  import: 'Import…',
  export: 'Export…',
  settings: 'Settings…',
  quit: 'Quit',
  close: 'Close window',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAsText: 'Paste as plain text',
  selectAll: 'Select all',
  reload: 'Reload',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  minimize: 'Minimize',
  today: 'Today',
  companies: 'Companies',
  episodes: 'Episodes',
  dataFolder: 'Open the data folder',
  openLink: 'Open this link in your browser?',
  open: 'Open',
  cancel: 'Cancel',
  errorTitle: 'Something unexpected happened',
  errorText: 'What you have typed so far is saved. If you cannot go on, open the app again.',
  errorId: 'Problem number',
};

export type Words = typeof ja;
export type Language = 'ja' | 'en';

export function wordsIn(language: Language): Words {
  return language === 'ja' ? ja : en;
}

/** Japanese for a Japanese machine, else English, until the user has chosen. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
