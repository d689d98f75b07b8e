import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${id}.txt`, outlet: 'Lowmere Gazette', title, language, published: '2032-02-20', body });

const { answerer } = inventedArchive([
  report('en-kiln', 'en', 'Who is the founder of Ostrava Kiln?', [
    'Founded in 2023 by Edda Korsen and headquartered in Dunmark, Ostrava Kiln makes roof tiles.',
    'Edda Korsen, a potter and engineer, also runs a museum in Pellan.',
    'The company opened its first kiln in Brackwater in March 2024.',
    'Edda Korsen met the mayor of Lowmere in Calder on 3 May.',
  ]),
  report('en-pilot', 'en', 'Orla Fenn, pilot and mayor', [
    'Orla Fenn leads the council of Wendport, a town of 9,000 people.',
    'She grew up on a farm near Tarnmoor and studied law in Lowmere.',
    'Orla Fenn was elected in 2029.',
  ]),
  report('zh-kiln', 'zh-Hant', '誰是青嶺窯業的創辦人？', [
    '青嶺窯業由林曉芳於2023年創立，總部位於嘉南市。',
    '林曉芳是陶藝家，也在松葉縣經營一間博物館。',
    '該公司2024年3月在東倉市開設了第一座窯。',
  ]),
  report('zh-mayor', 'zh-Hant', '陳雅文當選鎮長', [
    '陳雅文在北嶺的農場長大，後來在嘉南大學修讀法律。',
    '陳雅文領導白浜鎮議會。',
    '嘉南大學的評選活動在2019年登場。',
  ]),
  report('ja-kiln', 'ja', '東倉窯業の創業者', [
    '東倉窯業は2023年に佐藤花子氏が創業し、本社を白浜市に置く。',
    '佐藤花子氏は陶芸家で、松葉町で美術館も運営している。',
  ]),
  report('en-deal', 'en', 'Council orders Ostrava Kiln to sell Selby Clay', [
    'The Dunmark council said on Monday that it would require the sale of Selby Clay, the purchase of which by Ostrava Kiln raised doubts.',
    'Officials had said in January that they were looking at whether the purchase of Selby Clay by Ostrava Kiln in October broke the rules.',
    'The council issued its decision just a few weeks before a planned meeting between Edda Korsen and Orla Fenn.',
    'Temporary limits on the output of the kiln came into force in March and last for 120 days.',
  ]),
  report('en-author', 'en', 'A book on the kilns of Pellan', [
    'Ansel Dorrit caught up with Tamsin Orde for a closer look at the roots of the kiln war, and where the battle lines are drawn.',
    'Tamsin Orde was previously the president of the Bank of Calder, and now sits with her dogs in Tarnmoor.',
    'The kilns of Pellan were adopted by Brackwater Pottery for their tiles.',
    'Last December, the roof tiles of Lam Kiln were used by Wendport Harbour, said Ivo Brand, a product manager at Lam Kiln.',
  ]),
  report('vi-kiln', 'vi', 'Người sáng lập Lam Thạch', [
    'Lam Thạch do bà Trần Mai Hoa thành lập năm 2023 và có trụ sở tại Tân Phú.',
    'Bà Trần Mai Hoa là nghệ nhân gốm và điều hành một bảo tàng ở Bình An.',
  ]),
]);
const ask = async (text: string) => answerer.answer({ text });

it('the date of what was done stands before that of who said so', async () => {
  expect((await ask('When did Ostrava Kiln purchase Selby Clay?')).citations[0]?.quote).toContain('in October');
});

it('a deed that only tells the time of another is not what is asked for', async () => {
  expect((await ask('陳雅文長大後在哪裡修讀法律？')).citations[0]?.quote).toContain('嘉南大學');
});

describe('asked where or when somebody did something', () => {
  it.each([
    'Where did Edda Korsen grow up?',
    'Where was Edda Korsen born?',
    'Where did Edda Korsen study?',
    'Which university did Edda Korsen go to?',
    'Where does Edda Korsen live?',
    'When did Edda Korsen die?',
    'When was Edda Korsen born?',
    'Who did Edda Korsen marry?',
    'Where was Edda Korsen arrested?',
    'When did Edda Korsen resign?',
    'Where did Edda Korsen speak?',
    'Who runs Lam Kiln?',
    'Where did Edda Korsen and Orla Fenn plan to meet?',
    'When did the limits on the output of the kiln end?',
    '青嶺窯業何時破產？',
    '東倉窯業はいつ倒産しましたか？',
    'Where did Edda Korsen and Ostrava Kiln sign the contract?',
    '林曉芳在哪裡長大？',
    '林曉芳在哪裡出生？',
    '林晓芳在哪里读大学？',
    '林曉芳什麼時候去世？',
    '林曉芳在哪裡被捕？',
    '佐藤花子氏はどこで育ちましたか？',
    '佐藤花子氏はどこで生まれましたか？',
    '佐藤花子氏はどの大学を卒業しましたか？',
    'Trần Mai Hoa lớn lên ở đâu?',
    'Bà Trần Mai Hoa sinh ra ở đâu?',
    'Trần Mai Hoa học đại học ở đâu?',
  ])('no sentence about another deed answers “%s”', async (question) => {
    const { status, text } = await ask(question);
    expect([status, text.slice(0, 0)]).toEqual(['not-found', '']);
  });

  it.each([
    ['Where did Orla Fenn grow up?', 'Tarnmoor'],
    ['Where did Orla Fenn study?', 'law in Lowmere'],
    ['When was Orla Fenn elected?', '2029'],
    ['Where is Ostrava Kiln based?', 'Dunmark'],
    ['Where is Ostrava Kiln?', 'Dunmark'],
    ['Where did Ostrava Kiln open its first kiln?', 'Brackwater'],
    ['When did Ostrava Kiln first open a kiln in Brackwater?', 'March 2024'],
    ['When was Ostrava Kiln founded?', '2023'],
    ['Where did Edda Korsen meet the mayor of Lowmere?', 'Calder'],
    ['Where did Tamsin Orde work before?', 'Bank of Calder'],
    ['Where were the kilns of Pellan adopted?', 'Brackwater'],
    ['嘉南大學的評選活動在何時舉辦？', '2019年'],
    ['陳雅文在哪裡長大？', '北嶺'],
    ['陈雅文在哪里读大学？', '嘉南大學'],
    ['青嶺窯業的總部在哪裡？', '嘉南市'],
    ['青嶺窯業何時創立？', '2023年'],
    ['東倉窯業の本社はどこにありますか？', '白浜市'],
    ['Lam Thạch có trụ sở ở đâu?', 'Tân Phú'],
  ])('the sentence that tells it answers “%s”', async (question, told) => {
    // What "she" leans on stands before it.
    expect((await ask(question)).citations.map(({ quote }) => quote).join(' ')).toContain(told);
  });
});
