/** Where the text of an instrument is kept, and how its parts are addressed there. */
export interface Instrument {
  /** As citations write it, longest first where one name begins another. */
  readonly names: readonly string[];
  readonly address: string;
  /** What stands before a number in the address: a section of an Act, a regulation or article of an instrument. */
  readonly part: 'section' | 'regulation' | 'article';
}

const SITE = 'https://www.legislation.gov.uk';
const act = (address: string, ...names: string[]): Instrument => ({ names, address: `${SITE}/${address}`, part: 'section' });

/** Every Act that a rule of this package cites. Source of the addresses: legislation.gov.uk. */
export const INSTRUMENTS: readonly Instrument[] = [
  act('ukpga/1983/20', 'Mental Health Act 1983', 'MHA 1983'),
  act('ukpga/2007/12', 'Mental Health Act 2007'),
  act('ukpga/2025/33', 'Mental Health Act 2025', 'MHA 2025'),
  act('mwa/2010/7', 'Mental Health (Wales) Measure 2010'),
  act('ukpga/1969/46', 'Family Law Reform Act 1969'),
  act('ukpga/1989/41', 'Children Act 1989'),
  act('ukpga/2005/9', 'Mental Capacity Act 2005', 'MCA 2005'),
  act('ukpga/2007/28', 'Local Government and Public Involvement in Health Act 2007'),
  act('ukpga/2014/23', 'Care Act 2014'),
  act('ukpga/2018/12', 'Data Protection Act 2018', 'DPA 2018'),
  act('asc/2020/1', 'Health and Social Care (Quality and Engagement) (Wales) Act 2020'),
  { names: ['UK GDPR'], address: `${SITE}/eur/2016/679`, part: 'article' },
  { names: ['HESC Rules 2008', 'HESC Rules'], address: `${SITE}/uksi/2008/2699`, part: 'article' },
];

/** A statutory instrument, which citations give by its year and number: 'SI 2014/2889', 'WSI 2011/2501'. */
export const numberedInstrument = (kind: string, year: string, number: string): Instrument => ({
  names: [],
  address: `${SITE}/${kind === 'WSI' ? 'wsi' : 'uksi'}/${year}/${number}`,
  part: 'regulation',
});
