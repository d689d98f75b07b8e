/** What timelines and comparisons say in their own words. Sentences end with their stop. */
export interface SurveyPhrases {
  readonly shownOf: (shown: number, all: number) => string;
  readonly undatedLast: (count: number) => string;
  readonly remarksOnly: string;
  readonly mentionsToo: string;
  readonly onlyOne: (outlet: string | null) => string;
  readonly outletsShownOf: (shown: number, all: number) => string;
}

const en: SurveyPhrases = {
  shownOf: (shown, all) =>
    `Shown are ${shown} of ${all} reports, those whose headlines say most of it; an outlet or a period narrows the list.`,
  undatedLast: (count) =>
    `${count} ${count === 1 ? 'report carries no date and stands' : 'reports carry no date and stand'} last.`,
  remarksOnly: 'There is no report about it, only commentary and notes.',
  mentionsToo: 'Few reports are about it, so those are shown as well that mention it in a sentence.',
  onlyOne: (outlet) =>
    outlet === null ? 'Only reports without a named outlet are about it.' : `Only ${outlet} reports on it in this archive.`,
  outletsShownOf: (shown, all) => `Shown are ${shown} of ${all} outlets, those with most reports.`,
};

const zhHant: SurveyPhrases = {
  shownOf: (shown, all) => `共 ${all} 篇報導，這裡列出標題最切題的 ${shown} 篇；可用媒體或日期縮小範圍。`,
  undatedLast: (count) => `有 ${count} 篇報導沒有日期，列在最後。`,
  remarksOnly: '沒有關於它的報導，只有評論和註釋。',
  mentionsToo: '專門報導此事的不多，因此也列出僅提及此事的報導。',
  onlyOne: (outlet) => (outlet === null ? '只有媒體不詳的報導提及此事。' : `這個檔案庫裡只有 ${outlet} 報導此事。`),
  outletsShownOf: (shown, all) => `共 ${all} 家媒體，這裡列出報導最多的 ${shown} 家。`,
};

const zhHans: SurveyPhrases = {
  shownOf: (shown, all) => `共 ${all} 篇报道，这里列出标题最切题的 ${shown} 篇；可用媒体或日期缩小范围。`,
  undatedLast: (count) => `有 ${count} 篇报道没有日期，列在最后。`,
  remarksOnly: '没有关于它的报道，只有评论和注释。',
  mentionsToo: '专门报道此事的不多，因此也列出仅提及此事的报道。',
  onlyOne: (outlet) => (outlet === null ? '只有媒体不详的报道提及此事。' : `这个档案库里只有 ${outlet} 报道此事。`),
  outletsShownOf: (shown, all) => `共 ${all} 家媒体，这里列出报道最多的 ${shown} 家。`,
};

const ja: SurveyPhrases = {
  shownOf: (shown, all) =>
    `全${all}件のうち、見出しが話題に最も近い${shown}件を示しています。媒体や期間を指定すると絞り込めます。`,
  undatedLast: (count) => `日付のない報道${count}件は最後に置いています。`,
  remarksOnly: 'これについての報道はなく、論評と注記だけがあります。',
  mentionsToo: 'これを主題とする報道が少ないため、一文で触れている報道も示しています。',
  onlyOne: (outlet) =>
    outlet === null ? '媒体不明の報道だけがこれを伝えています。' : `このアーカイブでこれを報じているのは${outlet}だけです。`,
  outletsShownOf: (shown, all) => `全${all}社のうち、報道の多い${shown}社を示しています。`,
};

const vi: SurveyPhrases = {
  shownOf: (shown, all) =>
    `Hiển thị ${shown} trong ${all} bài, những bài có tiêu đề sát chủ đề nhất; chọn báo hoặc thời gian để thu hẹp.`,
  undatedLast: (count) => `${count} bài không ghi ngày được xếp cuối.`,
  remarksOnly: 'Không có bài báo nào về chủ đề này, chỉ có bình luận và ghi chú.',
  mentionsToo: 'Ít bài viết riêng về chủ đề này, nên cả những bài chỉ nhắc đến trong một câu cũng được nêu.',
  onlyOne: (outlet) =>
    outlet === null ? 'Chỉ có bài không rõ báo nói về chủ đề này.' : `Trong kho lưu trữ này chỉ ${outlet} đưa tin về chủ đề này.`,
  outletsShownOf: (shown, all) => `Hiển thị ${shown} trong ${all} cơ quan báo chí, những nơi có nhiều bài nhất.`,
};

/** The phrases of a language (BCP 47); English for any other. */
export function surveyPhrases(language: string | null): SurveyPhrases {
  const known: Readonly<Record<string, SurveyPhrases>> = { zh: zhHant, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ja, vi };
  return known[language ?? 'en'] ?? en;
}
