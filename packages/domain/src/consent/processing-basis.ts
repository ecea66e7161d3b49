/** The data protection basis of each purpose, apart from consent to share, which is about confidence. */
export const PROCESSING_PURPOSES = ['casework', 'safeguarding', 'legal-compulsion', 'equality-monitoring'] as const;
export type ProcessingPurpose = (typeof PROCESSING_PURPOSES)[number];
export interface ProcessingBasis {
  readonly purpose: ProcessingPurpose;
  readonly article6: readonly string[];
  readonly article9: readonly string[];
}

/** One of each is recorded per purpose; a contract decides between those listed. UK GDPR arts.6, 9; DPA 2018 Sch.1. */
export const PROCESSING_BASES: readonly ProcessingBasis[] = [
  {
    purpose: 'casework',
    article6: ['6(1)(e)', '6(1)(f)'],
    article9: ['9(2)(h) with Sch.1 para 2', '9(2)(g) with Sch.1 para 17'],
  },
  { purpose: 'safeguarding', article6: ['6(1)(e)', '6(1)(f)', '6(1)(ea)'], article9: ['9(2)(g) with Sch.1 para 18'] },
  { purpose: 'legal-compulsion', article6: ['6(1)(c)'], article9: ['9(2)(f)', '9(2)(g)'] },
  { purpose: 'equality-monitoring', article6: ['6(1)(e)', '6(1)(f)'], article9: ['9(2)(g) with Sch.1 para 8'] },
];
