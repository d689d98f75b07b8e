import { weightOf } from '../line-shape.js';

const CREDIT_WORDS =
  'photo(?:graph)?s?|image|images|picture|illustration|graphic|handout|video|photo credit|image credit|credit|source|ảnh|nguồn|nguồn ảnh|hình|圖片來源|图片来源|圖|图|圖片|图片|照片|攝|摄|資料圖|资料图|資料照|来源|來源|写真|画像|撮影|出典|提供';
/** "(Photo: X)", "（圖：X）", "[Photo/Xinhua]" at the end. */
const BRACKETED = new RegExp(
  `[(（[【](?:file |stock )?(?:${CREDIT_WORDS})\\s*(?:by|courtesy of|credit)?\\s*[:：/／=＝]?\\s*[^()（）\\[\\]【】]{1,60}[)）\\]】][.。]?$`,
  'iu',
);
/** "… Photo: X", "… 圖／X", "写真：X" at the end. */
const TRAILING = new RegExp(
  `(?:^|[\\s.。!?！？」）)])(?:file |stock )?(?:${CREDIT_WORDS})\\s*(?:by|courtesy of|credit)?\\s*[:：/／]\\s*[^.。:：]{1,70}[.。]?$`,
  'iu',
);
const LEADING =
  /^(?:(?:file )?photo(?:graph)?s?|image|picture|illustration|photo caption|image caption|caption|圖片說明|图片说明|圖說|图说|圖|图|写真|画像|ảnh(?: minh họa)?|hình(?: ảnh)?)\s*[:：]\s*\S/iu;
const AGENCY_TAIL =
  /(?:[-–—/|]\s*|\()(?:getty images|reuters|afp|ap photo|ap|shutterstock|epa|xinhua|istock|unsplash|afp via getty images|中央社|新華社|美聯社|路透|法新社)\)?[.。]?$/iu;

/** Credits in other forms, each believed of a line no heavier than a caption. */
const OTHER_FORMS: readonly RegExp[] = [
  /^(?:\p{L}+ (?:via|\/) )?(?:getty images|shutterstock|istock|alamy(?: stock photo)?|unsplash|epa-efe|ap photo)$/iu,
  /^(?:image|photo|picture|video|illustration|media)\s?credits?\s*[:：]\s*\S.{0,80}$/iu,
  /^(?:item|image|photo|slide|picture) [0-9]{1,3} (?:of|\/) [0-9]{1,3}\b|^[[(][0-9]{1,2}\/[0-9]{1,2}[\])]\s*\S|\blicensing rights\b/iu,
  /[.。!?！？]\s?Credit\s?(?:[.…]{1,3}|[:：])\s?\S.{1,60}$/u,
  /[(（][^()（）]{0,12}(?:資料照片?|资料照片?|資料圖片?|资料图片?|檔案照片?|示意圖|示意图|資料写真|file photo|file image|ảnh tư liệu|ảnh minh họa)[)）][.。]?$/iu,
  /[=＝][^=＝。]{2,60}(?:撮影|提供)$/u,
  /(?:記者|记者)\s?\p{Script=Han}{2,4}(?:攝|摄|撮影)[)）]?$/u,
  /^[^。！？]{2,50}[(（](?:共同|時事|ロイター|AFP時事|AP|ゲッティ)[)）]$/u,
  /^(?:圖像|图像|圖片|图片)(?:加註文字|加注文字|來源|来源|說明|说明)\s*[,，:：]/u,
  /^[^[\]]{12,240}\[\p{Lu}[^[\]/]{1,40}\/\s?[^[\]/]{2,40}\]$/u,
];

/** A caption weighs no more than this with a credit in words; a paragraph that ends on "(Source: ministry)" is longer. */
const HEAVIEST_CAPTION = 420;
/** A bare agency name at the end is believed only of a short line. */
const HEAVIEST_WITH_AGENCY = 220;

/** Whether a line is the caption or the credit of a picture. */
export function isCaption(text: string): boolean {
  const weight = weightOf(text);
  if (weight > HEAVIEST_CAPTION) return false;
  if (BRACKETED.test(text) || TRAILING.test(text) || LEADING.test(text)) return true;
  if (OTHER_FORMS.some((form) => form.test(text))) return true;
  if (
    /^(?:credit|courtesy|photo|photograph|picture|image|ảnh|圖片?|写真|撮影)[.…:：]*\s*(?:by|of)?\s*[:：.…]\s*\S.{0,60}$/iu.test(
      text,
    )
  )
    return true;
  if (/^(?:photo(?:graph)?|picture|image|illustration)s?(?: courtesy of| by) .{2,60}$/iu.test(text)) return true;
  return weight <= HEAVIEST_WITH_AGENCY &&
    /[\s.。)](?:getty images|\S+ ?\/ ?(?:getty images|reuters|afp|ap|shutterstock|epa))[.]?$/iu.test(text)
    ? true
    : weight <= 160 && AGENCY_TAIL.test(text) && !/^[(（]/u.test(text);
}
