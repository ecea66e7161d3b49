/** Doors to the other entries: these load another page. */
export const doors = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  refer: '/refer',
  /** Where the day of a member of staff begins: the application knows where that is. */
  staff: '/',
  commissioner: '/c/reports',
} as const;
