import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../src/dump/date-line.js';
import { createDateReader } from '../../src/dump/dates.js';

const datesIn = (line: string) => readDateLine(line, createDateReader(), null)?.dates.map(({ iso }) => iso) ?? null;

describe('a line that holds nothing but a date', () => {
  it.each(['2031年1月20日 21:08 江苏', '2031-01-20 21:08 IP属地：广东', '2031年1月20日 21:08'])(
    'may say where it was sent from: %s',
    (line) => {
      expect(datesIn(line)).toEqual(['2031-01-20']);
    },
  );
  it.each(['2031年1月20日 江苏', '2031年1月20日 21:08 江苏开会', '2031年1月20日 21:08 开会'])(
    'holds no other words: %s',
    (line) => {
      expect(datesIn(line)).toBeNull();
    },
  );
});
