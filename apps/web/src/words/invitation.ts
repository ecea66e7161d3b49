/** Accepting an invitation, before anybody is signed in. */
export const invitation = {
  title: 'Accept your invitation',
  lead: (organisation: string) => `${organisation} has invited you to work with them.`,
  loading: 'Looking at your invitation.',
  failed: "We couldn't look at your invitation",
  signsInWith: 'You will sign in with',
  choose: { label: 'Choose a password', hint: 'At least 12 characters. Three words together are easy to remember. You can paste into the box.', submit: 'Accept and sign in' },
  prove: { lead: 'You sign in to Alongside with this email already.', label: 'Your password', hint: 'The one you sign in with now. It stays as it is.', submit: 'Accept and sign in' },
  sending: 'Accepting',
  missing: 'Enter a password',
  missingOwn: 'Enter your password',
  runOut: {
    title: 'This invitation has run out',
    text: 'A link works once, for 7 days, and until a newer one is sent.',
    what: 'Ask whoever invited you to send it again. If you have accepted already, sign in.',
    signIn: 'Go to sign in',
  },
} as const;
