/** What several legal pages share. */
export const frame = {
  titles: {
    terms: 'Terms and conditions',
    withdrawal: 'Right of withdrawal',
    privacy: 'Privacy notice',
    cookies: 'Cookies',
    imprint: 'Imprint',
    accessibility: 'Accessibility',
    disputes: 'Dispute resolution',
    disposal: 'Batteries and old devices',
  },
  storeNames: { us: 'US store', de: 'German store', eu: 'European store' },
  asOf: (store: string, day: string) => `${store}, as of ${day}`,
  fictionalTitle: 'Made up for the demonstration',
  fictional: 'The company, the people, the authorities and the numbers on this page do not exist.',
  email: 'Email',
  phone: 'Phone',
  website: 'Website',
  address: 'Address',
  imprint: {
    operator: 'Who runs this store',
    representedBy: 'Represented by',
    contact: 'Contact',
    register: 'Register',
    registerEntry: (court: string, number: string) => `${court}, ${number}`,
    vatId: 'VAT identification number',
    vatShort: 'VAT ID',
  },
  terms: {
    rules: 'Returns, exchanges and warranty',
    rulesText:
      'What we offer you beyond the law when you cancel, return, exchange or have something repaired is set out on two pages of their own. Your statutory rights are not limited by them.',
    returnsPolicy: 'Return & exchange policy',
    warrantyPolicy: 'Warranty policy',
  },
  disputes: {
    heading: 'Out-of-court dispute resolution',
    talk: (email: string) => `If something went wrong, write to us first: ${email}. We want to settle it with you directly.`,
    none: 'We are neither willing nor obliged to take part in dispute resolution proceedings before a consumer arbitration board.',
    body: 'We take part in dispute resolution proceedings before this consumer arbitration board:',
    platform: 'The European Commission closed its platform for online dispute resolution on 20 July 2025. We therefore do not link to it.',
    courts: 'You can always go to court.',
  },
}

export type FrameWords = typeof frame
