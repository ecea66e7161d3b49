import { describe, expect, it } from '@jest/globals';
import { withinASentence } from './within-a-sentence';

describe('within a sentence', () => {
  it.each([
    ['Ward staff', 'ward staff'],
    ['AMHP', 'AMHP'],
    ['NHS hospital', 'NHS hospital'],
    ['', ''],
  ])('%s is %s', (text, within) => expect(withinASentence(text)).toBe(within));
});
