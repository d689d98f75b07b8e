import { expect, it } from 'vitest';
import { isOfficeHolder } from '../../../src/answer/verify/names/office-holder.js';

it('knows who bears the office that the cited words name alone', () => {
  expect(isOfficeHolder('森川葉子', '知事は反対の考えを示した。', '森川葉子知事は会見で発表した。')).toBe(true);
  expect(isOfficeHolder('Elena Park', 'But the governor said no.', 'Aides of governor Elena Park met.')).toBe(true);
});

it('takes nobody else for the bearer, nor one of two', () => {
  expect(isOfficeHolder('大谷進', '知事は反対の考えを示した。', '森川葉子知事は大谷進氏と会見した。')).toBe(false);
  expect(isOfficeHolder('森川葉子', '知事は反対した。', '森川葉子知事と大谷進知事が会見した。')).toBe(false);
});
