/** The practice providers, by what stands for them in addresses. Two, so that nothing of one shows in the other. */
const PRACTICE_SLUGS = ['fenmoor', 'larkhill'] as const;
export type PracticeSlug = (typeof PRACTICE_SLUGS)[number];

export const isPracticeSlug = (slug: string): slug is PracticeSlug => PRACTICE_SLUGS.some((one) => one === slug);
/** Those of the practice providers that are not among the ones there. */
export const missingPractice = (there: readonly string[]): PracticeSlug[] => PRACTICE_SLUGS.filter((slug) => !there.includes(slug));
