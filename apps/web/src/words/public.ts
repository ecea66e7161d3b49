/** What stands around every public page. */
export const publicWords = {
  independent: 'Independent. Not part of the NHS or the council.',
  independentShort: 'Independent',
  leaveFast: 'Leave fast',
  leaveHint: 'Or press Shift three times',
  ring: (phone: string) => `Or ring ${phone}, free`,
  ringLabel: (phone: string) => `Ring ${phone}`,
  skip: 'Skip to the page',
  unknown: { title: "We don't know that service", text: 'The link may be old. Check it, or ring the service that gave it to you.' },
  privacy: 'How we use your information',
  staff: 'Staff: sign in',
} as const;
