/** A right statement with what the generator of wrong ones needs. */
export interface RightStatement {
  /** Id of the cited article, and the sentence that is quoted. */
  readonly article: string;
  readonly sentence: number;
  readonly text: string;
  readonly kind: 'paraphrased' | 'translated';
  /** Names in the text, each changed in turn. */
  readonly names: readonly string[];
  /** The same with the contrary polarity. */
  readonly denied: string | null;
  /** A part of the sentence, when not all of it is quoted. */
  readonly quote: string | null;
  /** What is quoted besides. */
  readonly also: readonly FurtherQuote[];
}

/** A further quote from the same article; null for all of the sentence. */
export interface FurtherQuote {
  readonly sentence: number;
  readonly quote: string | null;
}

const languages: Readonly<Record<string, RightStatement['kind']>> = { p: 'paraphrased', t: 'translated' };

/** `0` or `0+2`, and the quotes of these sentences divided by ` // `. */
function quotedOf(sentences: string, quotes: string): Pick<RightStatement, 'sentence' | 'quote' | 'also'> {
  const parts = quotes.split('//').map((part) => part.trim());
  const [first = { sentence: 0, quote: null }, ...also] = sentences.split('+').map((sentence, at): FurtherQuote => {
    const quote = parts[at] ?? '';
    return { sentence: Number(sentence), quote: quote === '' ? null : quote };
  });
  return { ...first, also };
}

/**
 * One statement a line: `article.sentence p|t | text | names, … | denied | quote`; the last three may be missing.
 * `article.0+2` quotes two sentences.
 */
export function readStatements(lines: string): RightStatement[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [head = '', text = '', names = '', denied = '', quote = ''] = line.split('|').map((part) => part.trim());
      const [place = '', kind = ''] = head.split(' ');
      const [article = '', sentences = ''] = place.split('.');
      return {
        article,
        ...quotedOf(sentences, quote),
        text,
        kind: languages[kind] ?? 'paraphrased',
        names: names === '' ? [] : names.split(',').map((name) => name.trim()),
        denied: denied === '' ? null : denied,
      };
    });
}

/** A wrong statement that is written out, not derived from a right one. */
export interface WrittenWrong {
  readonly article: string;
  readonly sentence: number;
  readonly kind: string;
  readonly text: string;
  /** A part of the sentence, or one that is not in it; null for all of it. */
  readonly quote: string | null;
  readonly also: readonly FurtherQuote[];
}

/** One statement a line: `article.sentence kind | text | quote`; the quote may be missing, the sentences may be two. */
export function readWrong(lines: string): WrittenWrong[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', text = '', quote = ''] = line.split('|').map((part) => part.trim());
      const [, article = '', sentences = '', kind = ''] = /^(\S+)\.(\d+(?:\+\d+)?) (.+)$/.exec(head) ?? [];
      return { article, kind, text, ...quotedOf(sentences, quote) };
    });
}
