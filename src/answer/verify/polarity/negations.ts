import { remember } from '../remember.js';

/** Looks like a negation and is none. Blanked out first; every repetition is bounded. */
const lookAlikes = [
  // Not ruling out says that it may be.
  /\b(?:not|never|cannot|n't) (?:(?:be|been|yet|\p{Ll}+ly) ){0,3}(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b|(?:不|未|(?:無|无)法|[沒没]有|不能|不可|[難难]以|[並并]未|[尚仍]未)(?:完全)?(?:否定|排除)(?!在外)|(?:排除|否定)(?:でき|し|され|しきれ)(?:ない|ず|て(?:い)?ない)|(?:không|chưa)(?: thể)? (?:hoàn toàn )?loại trừ/giu,
  // Nor does not disputing: it is let stand.
  /\b(?<!\b(?:will|would|could|can|shall|should) )(?:(?:did|do|does|has|have|had) not|never|not|(?<=(?<!\b(?:wo|would|could|ca|should))n't)) (?:(?:even|ever|seriously|directly) )?(?:dispute|question|contest|challenge)(?:d|ed|ing)? (?=(?:the|its?|his|her|their|that|whether|how|why|any)\b)/giu,
  // Who is not named is told by no word of what he says.
  /\b(?:declin(?:e|ed|ing)|asked|prefer(?:red)?|want(?:ed|ing)?|wish(?:ed|ing)?|request(?:ed|ing)?)(?: not)? to (?:not )?be (?:not )?(?:named|identified)\b|\b(?:who|and) (?:(?:can|could|may|must|did|does|would|is|was) ?)(?:not|n't) (?:wish to |want to )?be (?:publicly )?(?:named|identified)\b|\b(?:not|n't) (?:\p{Ll}+ )?(?:authori[sz]ed|allowed|permitted) to (?:publicly )?(?:speak|discuss|comment|brief|talk)\b|不[願愿](?:透露|公[開开])?(?:具名|姓名|身[份分])|不具名|未具名|名前を(?:明か|出)さない|không (?:muốn )?(?:nêu|tiết lộ) (?:danh tính|tên)/giu,
  /\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|any|of|in|over) (?:\p{Ll}[\p{L}-]{1,13} ){0,2}disputes?\b|(?<=\b[Nn]o )disputes?\b(?! that\b)|\b(?:the|a|of|in) disputed\b/gu,
  /しか[^、。]{0,14}?(?:ない|なかった|いません|ません|ず)|(?:足り|に満た)(?:ない|なかった|ず|ません)/gu,
  // He who denies it in words of his own denies it once: 「受けていない」と否定した.
  /(?:ない|なかった|ません(?:でした)?)[」』]?(?:など)?と(?=[^、。「」]{0,12}(?:否定|否認))|(?:沒|没)有?(?=[^，。；]{0,12}[」”](?:予以)?否[認认])|[毫並并]?(?:[沒没]有|[無无])(?=(?:任何|事實|事实)?[根依][據据](?:[為为]由)?[而並并]?(?:予以|加以)?否)/gu,
  /\b(?:not only|no doubt|not least|nothing (?:but|less than|short of)|no (?:fewer|less|more|later|sooner|earlier) than|(?:beyond|without|any|the benefit of the) (?:an?y? )?(?:\p{Ll}+ )?doubt|whether or not|no\. ?\d{1,6}|not-for-profit|non-profit)\b/giu,
  // No 7 has a number, no 2031 budget none.
  /\bNo ?(?!(?:19|20)\d\d \p{Ll})\d{1,6}\b/gu,
  /不(?:僅|仅|但|只|論|论|管|過|过|斷|断|少|久|同(?![意步]|[時时](?!期|代|間|间))|動(?![用工])|动(?![用工])|得不|得已|由得|可避免|足(?!以)|孕|適(?![用合宜於])|适(?![用合宜于])|滿|满|満(?!意)|安(?![排裝装置])|當(?!選)|当(?!选)|明(?![確确說说言示])|透明|[確确]定性|慎|治|惜|佳|振|禁|絕|绝|休|乏|菲|俗|凡|妨|巧|愧|敵|敌|幸|便|料|錯|错|利(?!用)|穩|稳|法|景氣|景气|到(?=\s*[\d一二三四五六七八九十百千半兩两幾几])|到(?<![找買买見见看拿得想做收達达聯联辦办吃搶抢等租借]不到)|已|止|等(?![于於同])|服(?![務务用輸输])|倒翁|鏽|锈|限(?!制)|丹|時|时|及(?<![來来]不及)|一(?!定|旦)|如(?!期)|良|滿|满|鏽鋼|誠|诚)/gu,
  /(?<=屹立|最長|最长)不倒|[烏乌]有|(?:維持|维持|保持)[^，。；]{0,10}不[變变]|[無无]辜|(.)不\1|有[沒没]有|與否|与否|不[早晚][於于]|對不起|对不起|差不多|了不起/gu,
  // Not before is before: 未公布前 is 公布之前.
  /(?:[尚還还並并]未|[未沒没](?=\p{Script=Han})|[沒没]有)(?=[^，。；]{1,20}(?<![目當当眼空面日提生])(?:之|以)?前(?:[，。；]|$))/gu,
  /未(?:來|来|成年|婚|必|免|知|遂|[滿满満](?![足意堂])|[經经](?![營营歷历過过常手由]))|前所未(?:有|見|见|聞|闻)|史無前例|史无前例|沒(?:收|落)|没(?:收|落)|[沉沈淹出埋]沒|[沉沈淹出埋]没/gu,
  /[無无](?:[視视](?![力覺觉頻频障訊讯])|人機|人机|人駕|人驾|線|线|論|论|疑|錫|锡|家可歸|家可归|料|事|名|駄|関(?!係)|人島|人岛|黨籍|党籍|黨派|党派|所属|所屬|期徒刑|障礙|障碍|償|偿|限|數|数|形|菌|核|息|縫|缝|損|损|尾|殼|壳|脊椎)/gu,
  /(?:なければ|なくては|ねば)(?:ならない|ならなかった|いけない)|かもしれない|に違いない|に(?:過|す)ぎない|(?:だけ|ばかり)(?:で(?:は)?)?なく|間違いない|とんでもない|やむを得ない|しか|少な(?:い|かった|く)|危な(?:い|かった|く)|切ない|ほかない|(?<=^|[\s、。「はがもをにでと])まず(?!い)|まず(?=[、は])|(?:(?:の|ん)?では|んじゃ|じゃ)ないか(?=[、。」とという]|$)|ないか(?=[、」]|どう|$)|必ず|わずか|ずつ|ずっと|いずれ|ひとまず|相次|ならず者|不動産|不足(?!以)|不安(?![排裝装置])|不正|不況|不明|不作|未明(?=[にの、は]|ごろ|頃|から|まで|$)/gu,
  /không (?:đảng phái|người lái|dây|tên|gian|khí|quân|kích|phận|chỉ|những|ngừng|kể|dưới|quá|lâu)|không hưởng quyền|nếu không(?=,| (?:thì|sẽ|phải|muốn|có thể) )|không (?:sớm|muộn) hơn|(?:hàng|trên|bằng|hay) không|hay chưa|chưa (?:đầy|đến|tới)(?! (?:nơi|lúc))/giu,
];

const negations = [
  // He who will neither confirm nor deny says no once.
  /\bneither confirm(?:s|ed|ing)? n?or den(?:y|ies|ied|ying)\b|\b(?:not|n't|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to) confirm or deny\b|(?:既|並|并)?(?:不|未|沒有|没有|拒絕|拒绝)(?:證實|证实|確認|确认|承認|承认|肯定)[，、]?(?:也|亦|或|和)?(?:不|未|沒有|没有)?否[認认定]|(?:肯定|確認|認め)も否[定認]もし(?:ない|なかった|ていない|ず)|không (?:thừa nhận|xác nhận|khẳng định)(?:,? (?:cũng|hay|hoặc))?(?: không)? (?:phủ nhận|bác bỏ)/giu,
  /\b(?:(?:prove[sdn]?|proving|too|very|so|is|are|was|were|be|it|find|found|harder|more|increasingly) (?:hard|difficult) to|difficult to|harder to|not|never|no longer|no one|nobody|none|nothing|neither|cannot|no|doubt(?:s|ed|ing)?|(?:den(?:y|ies|ied|ying)|denials?)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|turn(?:s|ed|ing)? (?:(?:it|them|that|this|him|her|us|(?:the|his|her|its|their|an?) (?:\p{Ll}+ )?\p{Ll}+) )?down|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing|ure)? to (?!(?:an?|the|its|his|her|their)\b)|rather than|instead of (?=\p{Ll}+ing\b)|without (?:an?|any|permission|approval|consent|authori[sz]ation|warning|evidence|proof|agreement|success|details|comment|(?!having)\p{Ll}{3,}ing)|insufficient|unable to|unless|rul(?:e|es|ed|ing) (?:(?:it|them|that|this|(?:the|his|her|its|their|an?|any) (?:\p{Ll}+ )?\p{Ll}+) )?out|disput(?:e|es|ed)|refut(?:e|es|ed)|yet to(?= \p{Ll})|dismiss(?:es|ed|ing)? (?:as|(?:the |any |all |such |these |those |his |her |its |their )?(?:(?!as\b)\p{Ll}+ )?(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|fears?|concerns?|worries|talk|calls|criticism))|(?:brush|shrug)(?:es|s|ed|ged|ing|ging)? (?:aside|off)|decided against|in vain|to no avail|(?:unsuccessful(?:ly)?|fruitless)|(?<!\bneither [^.;]{1,80})nor|refrain(?:s|ed|ing)? from|stop(?:s|ped|ping)? short of|thr(?:ow|ows|ew|own|owing) out|(?<!\b(?:all|only) )too \p{Ll}{3,} to (?=(?!(?:the|an?|its|his|her|their|each|one|any)\b)\p{Ll})|vot(?:ed|ing) (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:(?:\d[\d%.,]*|to|by|\p{Ll}+ly) ){0,5}against|ruled against)\b|n't\b/giu,
  /否認|否认|[闢辟][謠谣]|否決|否决|拒絕|拒绝|駁斥|驳斥|駁回|驳回|並非|并非|絕非|绝非|而非|除非|(?<!故障|障礙|障碍)排除(?!故障|障礙|障碍|險情|险情|萬難|万难|在外)|無法|无法|無意|无意|毫無|毫无|並無|并无|沒有|没有|從未|从未|從不|从不|尚未|並未|并未|不再|[難难](?=以|於|于)|[很更較较極极甚](?=[難难]\p{Script=Han})(?![難难][過过受看聽听堪得忘免道怪])[難难]|[不未沒没無无勿毋]|(?<=[被遭])拒|拒(?=[不與与付])|婉拒|避[談谈]|避而不[談谈]|[迴回]避(?=\p{Script=Han}{0,4}(?:問|问|回|答|談|谈|說|说|表態|表态|提))/gu,
  /(?<!\p{Script=Han})否定|拒否|拒[んみむ]|断[っらりる]|断念|却下|退け(?!者)|なし(?=[だで、。とにの]|$)|ません|なかった|ない(?!で(?:ほしい|ください))|なければ|なきゃ|ねば|(?<=を|は|も)(?:見送|避け|控え)(?=[らりるっれずて、。]|た|$)|ことなく|(?:で|く|は|が|も)なく(?=[、。て]|$)|では?なく(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=[らわたかさまばなれせけべめげきし])なくて?も(?=[、\p{Script=Han}])|[らせわたかさばまきいげびりじめけれてえべね]ず(?=に|、|。|と|\d|$)|せず|なくて(?:も(?:よ|い|良|構|かま)|済|よ)/gu,
  /(?:không hề|không còn|không thể|không bao giờ|không|chưa từng|chưa|chẳng|phủ nhận|bác bỏ|bác(?= (?:tin|thông tin|đơn|kháng|yêu cầu|đề nghị|đề xuất|cáo buộc|lời|ý kiến|khả năng|quan điểm)(?![\p{L}\p{M}]))|từ chối|phủ quyết|né tránh|tránh(?= (?:trả lời|bình luận|đề cập|nói|nhắc))|loại trừ|trừ khi|thất bại trong việc|đừng|khó (?:mà|có thể|lòng)|khỏi (?:phải|cần|bị))(?![\p{L}\p{M}])/giu,
];

/** Where a clause says no, in order. */
export const negationsIn = remember(findNegations);

/** In Japanese the character is part of a noun (不透明, 不備), and denies a deed in few of them. */
const within =
  /《[^》]{1,40}》|[没沒]|無(?!関係|効|許可|断|罪|資格|免許|回答|責任|届|所有|保険|補償|い|か|く)(?=\p{Script=Han})|不(?!可能|可(?![欠避])|要|能(?!率)|十分|成立|参加|採用|起訴|許可|同意|合格|認可|認定|存在|承認|履行|採択|介入|支持|服)(?=[\p{Script=Han}])/gu;

function findNegations(clause: string): readonly { readonly start: number; readonly end: number }[] {
  let rest = clause.replace(/[‘’]/g, "'");
  const isJapanese = /\p{Script=Hiragana}/u.test(clause);
  for (const lookAlike of isJapanese ? [...lookAlikes, within] : lookAlikes)
    rest = rest.replace(lookAlike, (found) => ' '.repeat(found.length));
  const found: { start: number; end: number }[] = [];
  for (const negation of negations) {
    rest = rest.replace(negation, (word: string, ...groups: unknown[]) => {
      const start = Number(groups.find((group) => typeof group === 'number'));
      found.push({ start, end: start + word.length });
      return ' '.repeat(word.length);
    });
  }
  return found.sort((one, other) => one.start - other.start);
}
