import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../src/dump/corrections.js';
import { createDateReader } from '../../../src/dump/dates.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { readDump } from '../../../src/dump/read-dump.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

function read(text: string) {
  const outcome = readDump({ path: 'x.txt', bytes: Buffer.from(text) }, aids);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

const articlesOf = (text: string) =>
  read(text).articles.map(({ title, outlet, published, authors, body, lines }) => ({
    title,
    outlet,
    published,
    authors,
    text: body.map((span) => span.text).join('\n'),
    from: lines[0],
  }));

const crane = 'The harbour of Quayton has bought a crane for 4.1 million euros, its owner said on Monday. It lifts forty tons.';
const ferry = 'The ferry between Quayton and Dunmere will sail at night from June, the council decided. It carries sixty cars.';

const cover = 'Results (2 Documents)\nUser Name: Town Library\nDate and Time: Monday, March 23, 2026 10:41:00 AM GMT\n';
const first = `Harbour buys a crane\n\nFinancial Times (London, England)\n\nMarch 2, 2026 Monday\n\nCopyright 2026 The Quay Ltd.  All Rights Reserved\n\nSection: COMPANIES; Pg. 11\nLength: 231 words\nByline: Ada Moor in Quayton and Ben Lee in Dunmere\n\nBody\n\n${crane}\n\nGraphic\n\nPHOTO: The crane on its way\n\nLoad-Date: March 3, 2026\n\nEnd of Document\n`;
const second = `A ferry by night\n\nThe Dunmere Lantern\n\nMarch 5, 2026\n\nCopyright 2026 Lantern Media All Rights Reserved\n\nLength: 98 words\nByline: Cleo Dow, Harbour Correspondent\n\nBody\n\n${ferry}\n\nLoad-Date: March 6, 2026\n\nEnd of Document\n`;
const found = [
  {
    title: 'Harbour buys a crane',
    outlet: 'Financial Times',
    published: '2026-03-02',
    authors: ['Ada Moor', 'Ben Lee'],
    text: crane,
  },
  { title: 'A ferry by night', outlet: 'The Dunmere Lantern', published: '2026-03-05', authors: ['Cleo Dow'], text: ferry },
];

describe('an export of a press database', () => {
  it('gives each counted document its headline, the source above its date, and the text between its labels', () => {
    const text = `${cover}____\n\nDocument 1 of 2\n\n${first}\n____\n\nDocument 2 of 2\n\n${second}`;
    expect(read(text).layout).toBe('database');
    expect(articlesOf(text)).toMatchObject(found);
  });

  it('is divided where documents end, and one document needs no mark', () => {
    expect(articlesOf(`${first}\n${second}`)).toMatchObject(found);
    expect(articlesOf(second)).toMatchObject(found.slice(1));
  });

  it('is read where the headline is a label and nothing announces the text', () => {
    const text = `                 1 of 2 DOCUMENTS\n\n        The Dunmere Lantern\n\n     March 2, 2026 Monday\n       Late Edition\n\nSECTION: Quays; Pg. 3\n\nLENGTH: 231 words\n\nHEADLINE: Harbour buys a crane\n\nBYLINE: ADA MOOR\n\n${crane}\n\nLOAD-DATE: March 3, 2026\n\nLANGUAGE: ENGLISH\n\n                 2 of 2 DOCUMENTS\n\n        The Dunmere Lantern\n\n     March 5, 2026 Thursday\n\nLENGTH: 98 words\n\nHEADLINE: A ferry by night\n\n${ferry}\n\nLANGUAGE: ENGLISH\n\n Copyright 2026 Lantern Media\n All Rights Reserved\n`;
    expect(articlesOf(text)).toMatchObject([
      {
        title: 'Harbour buys a crane',
        outlet: 'The Dunmere Lantern',
        published: '2026-03-02',
        authors: ['ADA MOOR'],
        text: crane,
      },
      { title: 'A ferry by night', outlet: 'The Dunmere Lantern', published: '2026-03-05', text: ferry },
    ]);
  });

  it('is read in German', () => {
    const body = 'Der Hafen von Quayton hat für 4,1 Millionen Euro einen Kran gekauft, teilte der Eigentümer am Montag mit.';
    const text = `Dokument 1 von 1\n\nHafen kauft Kran\n\nHandelsblatt\n\n2. März 2026\n\nCopyright 2026 Handelsblatt GmbH\n\nRubrik: Häfen\nLänge: 231 Wörter\nAutor: Ada Moor\n\nVolltext\n\n${body}\n`;
    expect(articlesOf(text)).toMatchObject([
      { title: 'Hafen kauft Kran', outlet: 'Handelsblatt', authors: ['Ada Moor'], text: body },
    ]);
  });

  it.each([
    ['alone on their lines', (code: string, value: string) => `${code}\n${value}\n`],
    ['before a gap', (code: string, value: string) => `${code}   ${value}\n`],
  ])('gives every document its fields under codes %s', (_name, field) => {
    const [lead, more] = [
      'The harbour of Quayton has bought a crane, its owner said.',
      'It came by sea, and lifts forty tons at once.',
    ];
    const text = [
      field('SE', 'Quays') + field('HD', 'Harbour buys a crane') + field('BY', 'By Ada Moor') + field('WC', '231 words'),
      field('PD', '2 March 2026') +
        field('ET', '05:30') +
        field('SN', 'The Dunmere Lantern') +
        field('SC', 'DUNLAN') +
        field('LA', 'English'),
      field('CY', 'Copyright 2026 Lantern Media. All Rights Reserved.') + field('LP', lead) + field('TD', more),
      field('CO', 'quay : Quay Ltd') + field('PUB', 'Lantern Media') + field('AN', 'Document DUNLAN0020260302em1e0001p'),
      field('HD', 'A ferry by night') + field('WC', '98 words') + field('PD', '5 March 2026') + field('SN', 'Handelsblatt'),
      field('LP', ferry) + field('AN', 'Document HNDBLT0020260305em1f0002x'),
      '\nSearch Summary\nText: ferry OR crane\n',
    ].join('\n');
    expect(articlesOf(text)).toEqual([
      {
        title: 'Harbour buys a crane',
        outlet: 'The Dunmere Lantern',
        published: '2026-03-02',
        authors: ['Ada Moor'],
        text: `${lead}\n${more}`,
        from: 1,
      },
      {
        title: 'A ferry by night',
        outlet: 'Handelsblatt',
        published: '2026-03-05',
        authors: [],
        text: ferry,
        from: expect.any(Number),
      },
    ]);
  });

  it('is read from a reference manager', () => {
    const text = `TY  - NEWS\nAU  - Moor, Ada\nTI  - Harbour buys a crane\nT2  - The Dunmere Lantern\nDA  - 2026/03/02\nAB  - ${crane}\nUR  - https://lantern.example/1\nER  - \n`;
    expect(articlesOf(text)).toMatchObject([
      { title: 'Harbour buys a crane', outlet: 'The Dunmere Lantern', published: '2026-03-02', text: crane },
    ]);
  });

  it('keeps the text of a document whose head it cannot read, and says nothing of it', () => {
    const text = `Document 1 of 2\n\n${first}\nDocument 2 of 2\n\n${ferry}\n`;
    expect(articlesOf(text)).toMatchObject([found[0], { title: null, outlet: null, published: null, text: ferry }]);
  });

  it('is not seen in a report that speaks of its length, nor in abbreviations', () => {
    expect(read(`Harbour buys a crane\n\nLength: 40 metres\nWeight: 9 tons\n\n${crane}\n`).layout).not.toBe('database');
    expect(read(`${crane}\n\nHD\n\nPD\n\n${ferry}\n\nTD\n`).layout).not.toBe('database');
  });
});
