import { isDictionaryName } from '../../dictionaries/dictionary-names.js';
import { readWordList } from './word-list.js';

/** Loan words of the news, of which compounds are made. */
const list = `アート アイデア アクセス アジア アナリスト アニメ アパート アフリカ アプリ アルバム アルミ アンケート イベント インターネット インタビュー インフラ インフレ ウイルス ウェブ
  エネルギー エリア エレベーター エンジニア エンジン オーナー オープン オフィス オペラ オリンピック オンライン カード ガス ガイド カフェ カメラ ガラス キャンプ キャンペーン キログラム キロメートル
  キロ クラブ クラス クリーン グループ クルーズ ケース ケーブル ゲーム ゲート コース コーチ コスト コメント コミュニティー コミュニティ コロナ コンサート コンテナ コンテスト コンクリート コンピューター
  サービス サイト サイズ サッカー サミット サポート サンプル システム シーズン シリーズ シェア シフト ジャズ ジャーナリスト ショップ スーパー スキー スキャンダル スケジュール スタート スタイル スタジアム スタッフ
  スタートアップ ストライキ スト スピード スペース スポーツ スマートフォン スマホ セール セキュリティー セキュリティ センター センサー センチ ソフト ソフトウェア ターミナル タイプ タイヤ タクシー ダム タワー
  チーム チェック チケット チップ チャンス ツアー データ デジタル デザイン デパート テスト テニス テレビ テーマ テクノロジー テロ デモ トップ トラック トラブル トレーニング トン トンネル ドア ドライバー ドラマ ドローン
  ニュース ネット ネットワーク ノート バイク パーセント バス バスケットボール パートナー バッテリー パーク パイプ パイプライン パイロット パネル パソコン バランス バンド ビール ビジネス ビザ ビデオ ビル ピアノ
  ファン ファンド フィルム フェスティバル フェリー フォーラム プール プラスチック プラン プラント プラットフォーム プログラム プロジェクト プロ プロセス ブランド ページ ベース ベッド ヘリコプター ヘクタール ペース
  ポイント ポスト ポスター ポンプ ホテル ホーム ボート ボランティア ボール マイル マスク マーケット マラソン マンション メーカー メートル メール メダル メディア メモ メンバー モデル モーター ユーザー
  ライト ライン ライバル ラジオ ランク リーグ リーダー リスク リスト リゾート リサイクル ルール ルート レース レストラン レベル レポート ローン ロケット ロボット ロビー ワイン ワクチン ワールド
  アメリカ ドル ユーロ ポンド ウォン インド ヨーロッパ ストップ ゼロ カ月 ヶ月 コーヒー チーズ パン ケーキ トマト リンゴ ガソリン ディーゼル エアコン カーボン トレーラー クレーン ドック ドライブ レール ホール
  ミュージアム ギャラリー アーティスト デザイナー ディレクター マネジャー マネージャー オペレーター プレミア シーン スクール キャンパス カリキュラム ベンチャー ベテラン アドバイザー コンサル コンサルタント
  スポークスマン スポンサー ファイナンス キャッシュ ボーナス シングル ダブル トリプル フル ハイブリッド ソーラー エコ グリーン グローバル ローカル メガワット キロワット ミリ リットル グラム トータル サイバー ハッカー
  ハッキング パスワード アカウント ログイン サーバー クラウド オープンソース カメラマン キャビン ボイラー タンク タンカー バルブ エラー ミス ケア リハビリ パンデミック ピーク シェルター バリアフリー リニューアル オープニング
  ラッシュ ダイヤ ホームページ フロア フロント キャンセル チャーター バイオ ゲノム カルテル リコール クレーム デモンストレーション ボイコット マニフェスト キャリア インターン パート アルバイト フリー フェア セミナー シンポジウム
  ワークショップ レクリエーション アウトドア カヌー ヨット サーフィン ダイビング バレーボール ラグビー ゴルフ バドミントン マスコット パレード カーニバル ステージ ライブ ツイッター フェイスブック ブログ コラム エッセー メキシコ レアアース レアメタル`;

let words: ReadonlySet<string> | null = null;
let news: ReadonlySet<string> | null = null;

/** Shorter words of a dictionary stand in any name: ベル in ベルフォード. */
const LEAST_PART = 3;

/** Whether a run of katakana, which is how foreign names are written, is made of Japanese loan words: フェリーターミナル. */
export function isLoanWord(run: string): boolean {
  news ??= new Set(list.trim().split(/\s+/));
  words ??= new Set([...news, ...readWordList('loan-words')]);
  // ケープ|タウン is a town.
  return words.has(run) || (run.length <= LONGEST_COMPOUND && isCompound(run, words, news) && !isDictionaryName(run));
}

/** The same with words that `own` has too. */
export function isMadeOfLoanWords(run: string, own: ReadonlySet<string>): boolean {
  if (isLoanWord(run) || own.has(run)) return true;
  const every = { has: (part: string) => own.has(part) || words?.has(part) === true };
  return run.length <= LONGEST_COMPOUND && isCompound(run, every, news ?? own);
}

type Words = Pick<ReadonlySet<string>, 'has'>;

function isCompound(run: string, all: Words, short: Words): boolean {
  const isPart = (part: string) => (part.length < LEAST_PART ? short : all).has(part);
  for (let cut = 2; cut <= run.length - 2; cut++) {
    const rest = run.slice(cut);
    if (isPart(run.slice(0, cut)) && (isPart(rest) || isCompound(rest, all, short))) return true;
  }
  return false;
}

/** Longer runs of katakana no news has; a hostile one would be divided in many ways. */
const LONGEST_COMPOUND = 24;
