import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

describe('detectLanguage', () => {
  it.each([
    ['DeepSeek是誰創辦的?', 'zh-Hant'],
    ['谁创办了DeepSeek?', 'zh-Hans'],
    ['微軟關閉了上海的實驗室嗎？', 'zh-Hant'],
    ['微软为什么关闭上海的实验室？', 'zh-Hans'],
    ['NVIDIA GeForce RTX 5090 的價格是多少', 'zh-Hant'],
    ['OpenAI、Google DeepMind、Anthropic 哪一家公司最先发布?', 'zh-Hans'],
    ['「中信」是何人', 'zh-Hant'],
    ['上海', 'zh-Hans'],
    ['DeepSeekを設立したのは誰ですか？', 'ja'],
    ['米政府、半導体の輸出規制強化', 'ja'],
    ['日米首脳会談', 'ja'],
    ['ディープシーク', 'ja'],
    ['優の良品是什麼公司？', 'zh-Hant'],
    ['딥시크는 누가 설립했습니까?', 'ko'],
    ['Who founded DeepSeek?', 'en'],
    ['Who founded 深度求索?', 'en'],
    ['What is 人工智能?', 'en'],
    ['latest chip export news', 'en'],
    ['What did Beyoncé say about São Paulo?', 'en'],
    ['Ai là người sáng lập DeepSeek?', 'vi'],
    ['Công ty nào đóng cửa phòng thí nghiệm ở Thượng Hải?', 'vi'],
    ['Qui a fondé DeepSeek ?', 'fr'],
    ['Wer hat DeepSeek gegründet?', 'de'],
    ['¿Quién fundó DeepSeek?', 'es'],
    ['Quem fundou a DeepSeek e quando foi criada?', 'pt'],
    ['Chi ha fondato la DeepSeek e dove si trova la sede?', 'it'],
    ['Wie heeft DeepSeek opgericht en wanneer?', 'nl'],
    ['Siapa yang mendirikan DeepSeek dan kapan?', 'id'],
    ['Кто основал DeepSeek?', 'ru'],
    ['Хто заснував цю компанію і коли її відкрили?', 'uk'],
    ['من أسس ديب سيك؟', 'ar'],
    ['ใครก่อตั้ง DeepSeek', 'th'],
    ['', null],
    ['  12:30 — 45% ', null],
    ['DeepSeek', null],
    ['GPT-4o', null],
  ])('takes %j for %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not led astray by a name in another script inside an article', () => {
    const english =
      'The company, known at home as 深度求索 and in Japan as ディープシーク, said on Monday that it would open its model to the public.';
    expect(detectLanguage(english)).toBe('en');
    const chinese = '路透社報導，OpenAI 與 Microsoft 的合約 (Azure OpenAI Service, Copilot, GitHub Models) 將在明年到期。';
    expect(detectLanguage(chinese)).toBe('zh-Hant');
  });

  it('reads decomposed Vietnamese as well as composed', () => {
    expect(detectLanguage('Ai là người sáng lập công ty?'.normalize('NFD'))).toBe('vi');
  });
});
