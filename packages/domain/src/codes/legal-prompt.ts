/**
 * What a person can answer when somebody we support with an IMHA stops having a right to one. Closing and correcting the
 * status are answers too, by doing them; nothing is ever closed by itself.
 */
export const PROMPT_CHOICES = ['GO_ON', 'OTHER_ROUTE'] as const;
export type PromptChoice = (typeof PROMPT_CHOICES)[number];
export const PROMPT_ROUTES = ['CARE_ACT', 'IMCA', 'NHS_COMPLAINTS', 'GENERAL', 'SOLICITOR', 'OTHER'] as const;
export type PromptRoute = (typeof PROMPT_ROUTES)[number];
