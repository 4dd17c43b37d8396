export const passkeyChanged = {
  preview: 'If this was you, there is nothing to do.',
  added: {
    subject: 'A passkey was added to your EM-Smart account',
    heading: 'A passkey was added',
    happened: 'From now on this passkey signs in to your account, without a code by mail.',
  },
  removed: {
    subject: 'A passkey was removed from your EM-Smart account',
    heading: 'A passkey was removed',
    happened: 'This passkey no longer signs in to your account. You can always sign in with a code by mail.',
  },
  at: 'When',
  wasYou: 'If this was you, there is nothing to do.',
  notYou:
    'If this wasn’t you, sign in, remove the passkeys you don’t know, sign out all devices, and reply to this mail so that we can help you.',
  open: 'See your passkeys',
}

export const staffAccess = {
  preview: 'If you know of this, there is nothing to do.',
  somebody: 'A colleague',
  commandLine: 'the command line of the server',
  yours: {
    invited: 'You were given access to the EM-Smart console',
    recovered: 'Your access to the EM-Smart console was reset',
    passkey: 'A passkey was added to your access to the EM-Smart console',
    role: 'Your role in the EM-Smart console was changed',
    removed: 'Your access to the EM-Smart console was removed',
  },
  others: {
    invited: (name: string) => `${name} was given access to the EM-Smart console`,
    recovered: (name: string) => `The access of ${name} to the EM-Smart console was reset`,
    passkey: (name: string) => `A passkey was added to the access of ${name}`,
    role: (name: string) => `The role of ${name} in the EM-Smart console was changed`,
    removed: (name: string) => `The access of ${name} to the EM-Smart console was removed`,
  },
  happened: {
    invited: 'A link was made that sets up one passkey, once, within 24 hours.',
    recovered:
      'All passkeys and sessions of this access were removed, and a link was made that sets up a new passkey, once, within 24 hours.',
    passkey: 'The passkey was set up with the link. It signs in to the console from now on.',
    role: 'All sessions were signed out; the new role applies from the next sign-in.',
    removed: 'All passkeys and sessions of this access were removed.',
  },
  person: 'Person',
  role: 'Role',
  roles: { agent: 'Agent', finance: 'Finance', admin: 'Admin' },
  by: 'Changed by',
  at: 'When',
  apart: 'For 7 days neither of the two can approve what the other proposes.',
  notYou: 'If you didn’t expect this, call another administrator now; don’t answer by mail. Until it is clear, approve nothing.',
  notKnown: 'If nobody told you of this, ask the person by phone. If they know nothing of it, remove this access under People.',
  open: 'Open People',
  whyYou: 'This mail goes to the person and to all administrators at every change of access, and can’t be switched off.',
}

export type PasskeyChangedWords = typeof passkeyChanged
export type StaffAccessWords = typeof staffAccess
