export const signInCode = {
  subject: 'Your sign-in code for EM-Smart',
  preview: 'The code is in this mail. It works once, for a few minutes.',
  heading: 'Your sign-in code',
  enter: 'Enter this code in the browser window where you asked for it:',
  validity: (until: string) => `It works once, until ${until}.`,
  order: 'Order',
  askedAt: 'Asked for',
  device: 'With',
  place: 'From',
  onSystem: (browser: string, system: string) => `${browser} on ${system}`,
  neverAsk: 'We never ask for this code by phone, chat or mail. Don’t share it with anyone.',
  notYou: 'You didn’t ask for a code? Then ignore this mail: without the code nobody gets into your account.',
}

export const newSignIn = {
  subject: 'New sign-in to your EM-Smart account',
  preview: 'If this was you, there is nothing to do.',
  heading: 'New sign-in to your account',
  happened: 'Someone signed in to your account on a device that we had not seen before.',
  afterAll: 'Someone signed in to your account with a passkey. No device was signed in before that.',
  at: 'When',
  wasYou: 'If this was you, there is nothing to do.',
  notYou: 'If this wasn’t you, sign out all devices, remove the passkeys you don’t know, and tell us.',
  review: 'See and sign out devices',
}

export type SignInCodeWords = typeof signInCode
export type NewSignInWords = typeof newSignIn
