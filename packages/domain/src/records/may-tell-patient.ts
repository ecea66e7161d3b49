import { RULES_PACK } from '../law/index.js';

export const INFORMATION_TYPES = ['ordinary', 'third_party_confidential', 'serious_harm_withheld'] as const;
export type InformationType = (typeof INFORMATION_TYPES)[number];
export interface TellingAnswer {
  readonly decision: 'permitted' | 'refused';
  readonly reasonCode:
    'ordinary-content' | 'third-party-information' | 'third-party-consents' | 'serious-harm-information';
  readonly citation: string;
  readonly confidence: 'M';
  readonly ruleVersion: string;
}

/**
 * Whether the advocate may tell the person what a record says. A third party not known to agree has not agreed.
 * Source: Department of Health supplementary guidance on s.130B (2009); DPA 2018 Sch.2 Part 3, Sch.3 paras 5-6.
 */
export function mayTellPatient(informationType: InformationType, thirdPartyConsents: boolean | null): TellingAnswer {
  const guidance = 'Department of Health supplementary guidance on s.130B (2009)';
  const base = { confidence: 'M', ruleVersion: `TELLING@${RULES_PACK.version}` } as const;
  switch (informationType) {
    case 'ordinary':
      return { ...base, decision: 'permitted', reasonCode: 'ordinary-content', citation: guidance };
    case 'third_party_confidential': {
      const citation = `${guidance}; Data Protection Act 2018 Sch.2 Part 3`;
      if (thirdPartyConsents === true)
        return { ...base, decision: 'permitted', reasonCode: 'third-party-consents', citation };
      return { ...base, decision: 'refused', reasonCode: 'third-party-information', citation };
    }
    case 'serious_harm_withheld':
      return {
        ...base,
        decision: 'refused',
        reasonCode: 'serious-harm-information',
        citation: `${guidance}; Data Protection Act 2018 Sch.3 paras 5-6`,
      };
  }
}
