/** Every link of the commissioner's pages is made here. */
export const commissionerPaths = {
  reports: '/c/reports',
  report: (releaseId: string) => `/c/reports/${releaseId}`,
  definitions: '/c/definitions',
} as const;
