import { declare } from '../pages/declare.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// The sentences of Directive 2011/83/EU, annex I, as amended by Directives (EU) 2019/2161 and (EU) 2023/2673: they are the law's, not ours.
// `online` gives the German official sentence in English; the English of the Official Journal was not at hand to compare it with.
const possession = 'on which you acquire, or a third party other than the carrier and indicated by you acquires, physical possession of'

/** The model instructions and the model form. */
export const withdrawal = {
  right: 'Right of withdrawal',
  within: 'You have the right to withdraw from this contract within 14 days without giving any reason.',
  expires: 'The withdrawal period will expire after 14 days from the day',
  expiresFrom: [
    `${possession} the goods;`,
    `${possession} the last good, where you ordered several goods in one order and they are delivered separately;`,
    `${possession} the last lot or piece, where a good is delivered in several lots or pieces.`,
  ],
  inform: (trader: string) =>
    `To exercise the right of withdrawal, you must inform us (${trader}) of your decision to withdraw from this contract by an unequivocal statement (e.g. a letter sent by post or e-mail). You may use the attached model withdrawal form, but it is not obligatory.`,
  online: (address: string) =>
    `You can also exercise your right of withdrawal online at ${address}. If you use this online function, we will send you without undue delay, on a durable medium (e.g. by e-mail), an acknowledgement of receipt with the content of the withdrawal statement and the date and time of its receipt.`,
  withdrawHere: entry,
  deadline:
    'To meet the withdrawal deadline, it is sufficient for you to send your communication concerning your exercise of the right of withdrawal before the withdrawal period has expired.',
  effects: 'Effects of withdrawal',
  reimburse:
    'If you withdraw from this contract, we shall reimburse to you all payments received from you, including the costs of delivery (with the exception of the supplementary costs resulting from your choice of a type of delivery other than the least expensive type of standard delivery offered by us), without undue delay and in any event not later than 14 days from the day on which we are informed about your decision to withdraw from this contract. We will carry out such reimbursement using the same means of payment as you used for the initial transaction, unless you have expressly agreed otherwise; in any event, you will not incur any fees as a result of such reimbursement.',
  withhold:
    'We may withhold reimbursement until we have received the goods back or you have supplied evidence of having sent back the goods, whichever is the earliest.',
  sendBack: (warehouse: string) =>
    `You shall send back the goods or hand them over to us or to ${warehouse}, without undue delay and in any event not later than 14 days from the day on which you communicate your withdrawal from this contract to us. The deadline is met if you send back the goods before the period of 14 days has expired.`,
  cost: 'You will have to bear the direct cost of returning the goods.',
  value:
    'You are only liable for any diminished value of the goods resulting from the handling other than what is necessary to establish the nature, characteristics and functioning of the goods.',
  without: 'When there is no right of withdrawal',
  withoutText:
    'There is none for goods made to your specifications or clearly personalised. It is a right of consumers, not of businesses that buy for their trade.',
  form: 'Model withdrawal form',
  formHint: '(complete and return this form only if you wish to withdraw from the contract)',
  formLines: (trader: string) => [
    `To ${trader}:`,
    'I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*)/for the provision of the following service (*),',
    'Ordered on (*)/received on (*),',
    'Name of consumer(s),',
    'Address of consumer(s),',
    'Signature of consumer(s) (only if this form is notified on paper),',
    'Date',
  ],
  formEnd: '(*) Delete as appropriate.',
  byEmail: (email: string) => `e-mail: ${email}`,
  byPhone: (phone: string) => `phone: ${phone}`,
}

export type WithdrawalWords = typeof withdrawal
