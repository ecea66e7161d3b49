/** Doors to the other entries: these load another page. */
export const doors = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  refer: '/refer',
  commissioner: '/c/reports',
} as const;
