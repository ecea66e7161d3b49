import { PROCESSING_BASES, type ProcessingPurpose } from '../consent/processing-basis.js';
import type { SharingReason } from '../consent/sharing-facts.js';
import { SHARING_ROWS } from '../consent/sharing-rows.js';
import { since, type Rule } from './rule.js';

const SHARING: Rule<'SHARING', SharingReason> = {
  id: 'SHARING',
  area: 'sharing',
  versions: [
    since('2018-05-25', 'SHARING', 'Common law duty of confidence; Mental Capacity Act 2005; UK GDPR', 'H'),
  ],
  answers: SHARING_ROWS.map(({ reasonCode, citation, confidence }) => ({ code: reasonCode, citation, confidence })),
  openPoints: ['harm-to-self', 'consent-before-capacity-lost', 'safeguarding-best-interests'],
};

/** 'UK GDPR art.9(2)(h) with Data Protection Act 2018 Sch.1 para 2': the schedule is of the Act, not of the regulation. */
const written = (article: string): string =>
  `UK GDPR art.${article.replace('with Sch', 'with Data Protection Act 2018 Sch')}`;
const PROCESSING: Rule<'PROCESSING_BASIS', ProcessingPurpose> = {
  id: 'PROCESSING_BASIS',
  area: 'sharing',
  versions: [since('2018-05-25', 'PROCESSING_BASIS', 'UK GDPR arts.6, 9; Data Protection Act 2018 Sch.1', 'M')],
  answers: PROCESSING_BASES.map(({ purpose, article6, article9 }) => ({
    code: purpose,
    citation: [...article6, ...article9].map(written).join('; '),
    confidence: 'M',
  })),
  openPoints: [],
};

/** Passing on what an advocate knows, and by what right it is kept. Source: common law, MCA 2005, UK GDPR. */
export const SHARING_RULES = [SHARING, PROCESSING] as const;
