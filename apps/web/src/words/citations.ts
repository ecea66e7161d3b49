/** Said beside a link to the text of the law, for whoever does not see that it leads out. */
export const citations = { opensElsewhere: '(opens legislation.gov.uk in a new tab)' } as const;
