import type { NoticeWords } from '../../statutory/worded-notice.ts'

export const guaranteeNotice: NoticeWords = {
  title: 'Legal guarantee',
  least: 'Minimum two-year legal guarantee protection for goods sold in the European Union.',
  claims: {
    intro: 'Consumers can claim their rights under the legal guarantee of conformity, for example if goods:',
    items: ['do not match the description;', 'do not function as intended.'],
  },
  sellers: {
    intro:
      'Sellers are liable for any lack of conformity which existed when the goods were delivered, and which becomes apparent within the legal guarantee period. Sellers in such a situation are required to offer:',
    items: ['free repair or free replacement;', 'in some cases, a price reduction or full reimbursement.'],
  },
  countries:
    'Some countries have a longer legal guarantee period. For second-hand goods, a shorter period may apply, but not less than one year.',
  more: 'For more information on your rights in a specific country, scan the QR code below or ask the seller.',
  address: 'europa.eu/youreurope/guarantees',
  todo: {
    intro: 'What to do if you receive non-conforming goods:',
    items: [
      'Contact the seller as soon as possible to report the issue;',
      'Provide proof of purchase, such as a receipt, invoice, or bank statement.',
    ],
  },
  label:
    'Sellers and producers may also offer commercial guarantees, which apply independently from the legal guarantee. For example, you may see this GARAN label representing a commercial guarantee of durability offered by the producer at no additional cost and covering the entire good.',
}
