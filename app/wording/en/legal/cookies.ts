import type { StoredName } from '#app/domain/legal/browser-storage.ts'

const purposes: Readonly<Record<StoredName, string>> = {
  session: 'Keeps you signed in.',
  login: 'Ties a sign-in code to the browser where you asked for it.',
  device: 'Recognises a device on which you have signed in before, so that others who guess codes cannot lock you out.',
  passkey: 'Ties a sign-in with a passkey to this browser.',
  claim: 'Ties the code for adding an order to this browser.',
  shop: 'Ties a sign-in through the shop to this browser.',
  staff: 'Keeps our employees signed in to their console.',
  region: 'The store that you chose.',
  language: 'The language that you chose.',
  'draft:': 'A message you are writing, until you send it.',
  positions: 'How far a page was scrolled, so that “Back” leads there again.',
  'staff-keys': 'Whether our employees have keyboard shortcuts turned on.',
}

export const cookies = {
  only: 'Only what is needed',
  onlyText:
    'The portal sets only cookies that it cannot do without, or that keep what you chose yourself. So we do not ask you for consent. There are no cookies of other companies, no advertising and no analytics.',
  cookies: 'Cookies',
  storage: 'Kept in the browser alone',
  storageText: 'Pages also keep this in your browser. It is not sent to us.',
  columns: { name: 'Name', purpose: 'Purpose', time: 'Kept for' },
  untilClosed: 'until the browser is closed',
  untilTabClosed: 'until the tab is closed',
  untilCleared: 'until it is cleared',
  purposes,
  remove: 'Removing cookies',
  removeText:
    'You can delete cookies in your browser’s settings at any time. You will then be signed out, and asked for store and language again.',
}

export type CookieWords = typeof cookies
