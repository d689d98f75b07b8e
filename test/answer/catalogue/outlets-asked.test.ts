import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../../support/catalogue-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);
const ask = (text: string) => answerer.answer({ text });
const cited = async (text: string) => (await ask(text)).citations.map(({ article }) => article);

describe('a question for the outlet that was first', () => {
  it.each([
    'Which outlet first wrote about Tolvane?',
    'Which outlet reported first on Tolvane?',
    'Which newspaper was the first to report on Tolvane?',
    'Who first reported on Tolvane?',
    '哪家媒體最早報導Tolvane？',
    '最先报道Tolvane的是哪家媒体？',
    'Tolvaneについて最初に報じたのはどの媒体?',
    'どの新聞が最初にTolvaneについて報じましたか？',
    'Báo nào đưa tin đầu tiên về Tolvane?',
    'Tờ báo nào viết về Tolvane sớm nhất?',
  ])('is answered with its report: “%s”', async (question) => {
    expect(await cited(question)).toEqual(['kiln']);
  });

  it('names every outlet that reported on that day', async () => {
    const [kiln] = catalogueArticles.filter(({ id }) => id === 'kiln');
    const rival = {
      ...(kiln as NonNullable<typeof kiln>),
      id: 'rival',
      outlet: 'Brackwater Courier',
      title: 'Tolvane mourns',
      alsoIn: [],
    };
    const { answerer: other } = inventedArchive([...catalogueArticles, rival]);
    const { text } = await other.answer({ text: 'Which outlet first wrote about Tolvane?' });
    expect(text).toContain('Northmoor Gazette, 2021-03-02');
    expect(text).toContain('Brackwater Courier, 2021-03-02');
  });
});

describe('a question for who reported', () => {
  it.each(['Who reported on Tolvane?', 'Who wrote about Tolvane?', '誰報導了Tolvane？', '谁报道过Tolvane？'])(
    'is answered with outlets: “%s”',
    async (question) => {
      const { text } = await ask(question);
      expect(text).toContain('Brackwater Courier');
      expect(text).toContain('Northmoor Gazette');
    },
  );

  it.each(['Who reported on the ghost to the mayor?', 'Who first sold Tolvane clay?', 'Who wrote the play about Tolvane?'])(
    'is none where it asks for somebody else: “%s”',
    async (question) => {
      expect((await ask(question)).text).not.toMatch(/The first report|outlets? ha(?:s|ve)|archive holds/);
    },
  );
});
