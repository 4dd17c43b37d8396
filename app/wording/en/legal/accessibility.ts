export const accessibility = {
  service: 'What this portal is for',
  serviceText:
    'Here customers see their orders, parcels and warranty, and make requests: cancel, return, exchange, repair, or withdraw from a contract. Messages and photos can be sent, and documents for the carrier printed or shown on a phone.',
  use: 'How to use it',
  useText:
    'You sign in with a code that we email you, or with a passkey. Every request leads through short steps; at each one you can go back, and what you typed stays. Before you submit you see the refund and its reasons. Withdrawing from a contract needs no account.',
  meets: 'How it meets the requirements',
  meetsText: 'We build and test the portal by EN 301 549 and WCAG 2.2, level AA. With every change, tests check that',
  meetsItems: [
    'the pages show no fault to an automatic check of WCAG 2.2 AA, in light and dark colors, on a phone and on a desk,',
    'requests can be made with the keyboard alone, and the focus is always where one goes on,',
    'no page scrolls sideways from 320 pixels on, and text can be enlarged,',
    'requests work without JavaScript,',
    'errors are told in text, at the field and in a list, and nothing that was typed is lost,',
    'documents to print are tagged for screen readers and have the same content as a page.',
  ],
  lacks: 'What is not accessible yet',
  lacksItems: [
    'Photos and videos that customers send have no description of their own.',
    'A label that a carrier gives us is passed on as it is; it may be an image. Its data stand on the page as text.',
    'Automatic checks do not find every barrier. A test by people who use a screen reader is still to be done.',
  ],
  assessed: (day: string) => `Last looked at as a whole: ${day}.`,
  tell: 'Tell us of a barrier',
  tellText: 'Something does not work for you? Write or call: we will help you with what you wanted to do, and mend the cause.',
  authority: 'Market surveillance authority',
  authorityText: 'If we do not help you, you can turn to the authority that oversees the accessibility of services:',
}

export type AccessibilityWords = typeof accessibility
