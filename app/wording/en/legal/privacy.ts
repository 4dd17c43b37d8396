import type { KeptKind, KeptParts } from '#app/domain/legal/kept-data.ts'
import type { RecipientRole } from '#app/domain/legal/store-legal.ts'

/** Name and purpose of what is kept, and what each of its parts is called. */
export type KeptWords = {
  readonly [Kind in KeptKind]: Readonly<{ what: string; why: string; parts: Readonly<Record<KeptParts<Kind>, string>> }>
}

const kept: KeptWords = {
  account: {
    what: 'Account: email address, name, language, store, saved pickup addresses, passkeys',
    why: 'So that you can sign in, see your orders and make requests.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Signing in: one-time codes, sessions, network address, browser, country where known',
    why: 'To keep others out of your account, and to tell you of new sign-ins.',
    parts: { code: 'code', unused: 'session that is not used', session: 'session at most', tries: 'counted attempts' },
  },
  orders: {
    what: 'Orders: items, amounts, delivery address, parcels, serial numbers, points',
    why: 'To show your orders and work out what you can do with them. Your orders come to us from the shop where you placed them.',
    parts: { contact: 'name and address', rest: 'record without a name' },
  },
  requests: {
    what: 'Requests: what you tell us, our answer and its amounts, pickups, refunds',
    why: 'To answer and carry out cancellations, returns, exchanges and repairs.',
    parts: {
      contact: 'name and address',
      rest: 'record without a name',
      draft: 'request not submitted',
      price: 'refund shown but not submitted',
    },
  },
  recalls: {
    what: 'Product safety recalls: address, product, serial number, your answer',
    why: 'To tell you of an unsafe product and to prove that we did.',
    parts: { contact: 'address and serial number', rest: 'product and answer' },
  },
  withdrawals: {
    what: 'Withdrawals: name, order, where the acknowledgement goes, time of receipt',
    why: 'To acknowledge and carry out a withdrawal, and to prove that it was received.',
    parts: { all: '' },
  },
  files: {
    what: 'Photos, videos and log files that you send us',
    why: 'To assess damage and faults.',
    parts: {
      filed: 'after the end of the request',
      unfiled: 'for a request not submitted',
      unfinished: 'broken-off upload',
      rejected: 'note that a file was not accepted',
    },
  },
  messages: { what: 'Messages to customer service', why: 'To answer you.', parts: { all: '' } },
  mails: {
    what: 'Emails that we send you',
    why: 'To tell you what happens with your orders and requests.',
    parts: { text: 'text', fact: 'that it was sent', code: 'that a sign-in code was sent' },
  },
  vouchers: {
    what: 'Vouchers that you redeem points for',
    why: 'To create their code in the shop and keep your points right.',
    parts: { code: 'code, after the voucher ended', rest: 'record without the code' },
  },
  exports: { what: 'Copies of your data that you ask for', why: 'So that you can download them.', parts: { all: '' } },
  trail: {
    what: 'Log of changes: what was done when, with the network address and browser, without a name',
    why: 'To prove who did what, and to find misuse.',
    parts: { all: '' },
  },
}

const roles: Readonly<Record<RecipientRole, string>> = {
  hosting: 'Runs the servers and the database',
  shop: 'Runs the shop that your orders come from',
  mail: 'Delivers our emails',
  files: 'Stores the files that you send us',
  carrier: 'Collects or delivers parcels: name, address, phone number',
}

export const privacy = {
  controller: 'Who is responsible',
  officer: 'Data protection officer',
  kept: 'What we keep, why and for how long',
  columns: { what: 'What', why: 'Why', ground: 'Legal basis', time: 'How long' },
  grounds: {
    b: 'Contract, art. 6(1)(b) GDPR',
    c: 'Legal obligation, art. 6(1)(c) GDPR',
    f: 'Legitimate interest in security, art. 6(1)(f) GDPR',
  },
  keptWords: kept,
  asAccount: 'until you delete your account',
  noEnd: 'no fixed end',
  fromOrder: (years: string) => `${years} from the order`,
  fromReceipt: (years: string) => `${years} from receipt`,
  part: (part: string, time: string) => `${part}: ${time}`,
  notUsed: 'We show no advertising, use no analytics and sell no data.',
  recipients: 'Who else gets data',
  recipientsText: 'Those who work for us get only what they need for it.',
  recipientColumns: { what: 'For what', who: 'Who', where: 'Where', safeguard: 'Protection outside the EEA' },
  roles,
  carrierByHand: 'The carrier that we name to you for the parcel',
  inEurope: 'not needed',
  automatic: 'Automatic answers',
  automaticText:
    'The portal works out at once what you can do with an order and what it costs, by the published policies and by what you tell it. It rates nobody: only the order and your answers count. If you disagree with an answer, ask for an exception or write to us, and a person will look at it.',
  rights: 'Your rights',
  rightsItems: [
    'See and download your data: in your account under “Your data”, or from us.',
    'Have wrong data corrected: in your account, or by us.',
    'Have your data deleted: in your account under “Delete my account”. What the law has us keep is locked away until its time is up.',
  ],
  rightsByLaw: [
    'Have its use restricted, and take it to somebody else in a common format.',
    'Object, for reasons of your own, to what rests on our legitimate interest.',
  ],
  complain: 'You can also complain to a data protection authority, for example:',
  mustYou: 'What you have to give us',
  mustYouText:
    'Without an email address there is no account, and without an address and a phone number no carrier can come. Everything marked as optional you can leave out.',
}

export type PrivacyWords = typeof privacy
