/** Who signs in. One account may hold several, in several organisations, one at a time. */
export const ROLES = ['advocate', 'manager', 'administrator', 'commissioner'] as const;
export type Role = (typeof ROLES)[number];
