import { describe, expect, it } from '@jest/globals';
import { citationPieces, legislationLinks } from './legislation-links.js';

const SITE = 'https://www.legislation.gov.uk/';
const led = (citation: string) => legislationLinks(citation).map(({ text, href }) => [text, href.replace(SITE, '')]);

describe('where a citation can be read', () => {
  it.each<[string, [string, string][]]>([
    ['MHA 1983 s.66(2)(a)', [['s.66(2)(a)', 'ukpga/1983/20/section/66']]],
    ['Mental Health Act 1983 s.66(2)(a)', [['s.66(2)(a)', 'ukpga/1983/20/section/66']]],
    ['MHA 1983 s.66(1)(f), (fza), (2)(f), (fza)', [['s.66(1)(f), (fza), (2)(f), (fza)', 'ukpga/1983/20/section/66']]],
    [
      'MHA 1983 ss.20(3), (6), 20A(4)',
      [
        ['ss.20(3), (6)', 'ukpga/1983/20/section/20'],
        ['20A(4)', 'ukpga/1983/20/section/20A'],
      ],
    ],
    [
      'MHA 1983 s.40(4), Sch.1 Pt 1 paras 6, 9',
      [
        ['s.40(4)', 'ukpga/1983/20/section/40'],
        ['Sch.1 Pt 1 paras 6, 9', 'ukpga/1983/20/schedule/1'],
      ],
    ],
    [
      'MHA 2025 s.40, Sch.3 para 6',
      [
        ['s.40', 'ukpga/2025/33/section/40'],
        ['Sch.3 para 6', 'ukpga/2025/33/schedule/3/paragraph/6'],
      ],
    ],
    ['MHA 1983 s.66(2)(a); R (Modaresi) v SSH [2011] EWCA Civ 1359', [['s.66(2)(a)', 'ukpga/1983/20/section/66']]],
    ['HESC Rules 2008 r.37(1) as amended in 2022', [['r.37(1)', 'uksi/2008/2699/article/37']]],
    ['SI 2020/416', [['SI 2020/416', 'uksi/2020/416']]],
    ['SI 2008/3166 reg.6', [['reg.6', 'uksi/2008/3166/regulation/6']]],
    ['WSI 2011/2501 reg.3', [['reg.3', 'wsi/2011/2501/regulation/3']]],
    [
      'UK GDPR art.6(1)(c); Data Protection Act 2018 Sch.2 para 5',
      [
        ['art.6(1)(c)', 'eur/2016/679/article/6'],
        ['Sch.2 para 5', 'ukpga/2018/12/schedule/2/paragraph/5'],
      ],
    ],
    ['UK GDPR recital 26', [['UK GDPR', 'eur/2016/679']]],
    ['MCA 2005 ss.37-39D', [['ss.37-39D', 'ukpga/2005/9/section/37']]],
    ['Mental Health (Wales) Measure 2010 Sch.1', [['Sch.1', 'mwa/2010/7/schedule/1']]],
    ['Common law duty of confidence', []],
    ['Department of Health supplementary guidance on s.130B (2009)', []],
    ['W v Egdell [1990] Ch 359', []],
    ['Our standard', []],
  ])('%s', (citation, expected) => expect(led(citation)).toEqual(expected));

  it('cuts a citation into pieces that are the citation again', () => {
    for (const citation of ['MHA 1983 ss.129, 130B(3)(a), 130H(1)(a); Code of Practice ch.6', 'Advocacy Charter', '']) {
      expect(citationPieces(citation).map(({ text }) => text).join('')).toBe(citation);
    }
  });
});
