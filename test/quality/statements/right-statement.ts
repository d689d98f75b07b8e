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
}

const languages: Readonly<Record<string, RightStatement['kind']>> = { p: 'paraphrased', t: 'translated' };

/** One statement a line: `article.sentence p|t | text | names, … | denied | quote`; the last three may be missing. */
export function readStatements(lines: string): RightStatement[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [head = '', text = '', names = '', denied = '', quote = ''] = line.split('|').map((part) => part.trim());
      const [place = '', kind = ''] = head.split(' ');
      const [article = '', sentence = ''] = place.split('.');
      return {
        article,
        sentence: Number(sentence),
        text,
        kind: languages[kind] ?? 'paraphrased',
        names: names === '' ? [] : names.split(',').map((name) => name.trim()),
        denied: denied === '' ? null : denied,
        quote: quote === '' ? null : quote,
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
}

/** One statement a line: `article.sentence kind | text | quote`; the quote may be missing. */
export function readWrong(lines: string): WrittenWrong[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', text = '', quote = ''] = line.split('|').map((part) => part.trim());
      const [, article = '', sentence = '', kind = ''] = /^(\S+)\.(\d+) (.+)$/.exec(head) ?? [];
      return { article, sentence: Number(sentence), kind, text, quote: quote === '' ? null : quote };
    });
}
