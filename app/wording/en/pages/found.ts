/** What a search engine shows below the title of a page that it may find: one sentence or two, 160 characters at most. */
export const found = {
  signIn: 'Your orders, tracking, warranty, returns and repairs at EM-Smart. Sign in with a code by email; no password needed.',
  returns: 'What you can cancel, return or exchange at EM-Smart, until when, what it costs and what you get back, clause by clause.',
  warranty: 'What the EM-Smart warranty covers and for how long, who pays for shipping, and how a repair works, clause by clause.',
  legal: 'Terms, privacy, right of withdrawal, imprint and accessibility of the EM-Smart stores.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw: 'Withdraw from a contract with EM-Smart within the legal period, without an account. You get a confirmation by email at once.',
} as const
