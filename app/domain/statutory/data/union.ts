import { sourced } from '../sourced.ts'

const consumerRights = 'Directive 2011/83/EU'
const saleOfGoods = 'Directive (EU) 2019/771'

/** The right to withdraw from a contract made at a distance, alike in every member state: the directive admits nothing else. */
export const unionWithdrawal = {
  /** From receipt of the last item, the day of receipt not counted. */
  days: { ...sourced(consumerRights, 'art. 9(1), 9(2)(b)(i)'), value: 14 },
  /** An end on a Saturday, a Sunday or a public holiday is one at the end of the next working day. */
  movesToWorkingDay: { ...sourced('Regulation (EEC, Euratom) No 1182/71', 'art. 3(1), 3(4)'), value: true },
  /** It counts when it was sent. */
  countsWhenSent: { ...sourced(consumerRights, 'art. 11(2)'), value: true },
  /** So much longer where the buyer was not told; 14 days from being told where that comes first. */
  untoldMonths: { ...sourced(consumerRights, 'art. 10'), value: 12 },
  /** Calendar days from being told of the withdrawal. */
  refundDays: { ...sourced(consumerRights, 'art. 13(1)'), value: 14 },
  /** The refund may wait for what comes first. */
  refundMayWaitFor: { ...sourced(consumerRights, 'art. 13(3)'), value: ['goods', 'proof_of_sending'] },
  /** What was paid for delivery goes back too, as far as the standard one would have cost. */
  deliveryBack: { ...sourced(consumerRights, 'art. 13(1), 13(2)'), value: 'standard' },
  /** At most the direct cost of sending back is the buyer's, and not even that where the buyer was not told of it. */
  returnShipping: { ...sourced(consumerRights, 'art. 14(1)'), value: 'direct_cost' },
  /** Calendar days in which the goods are sent back, from the declaration. */
  sendBackDays: { ...sourced(consumerRights, 'art. 14(1)'), value: 14 },
  /** Nothing else may be deducted: what was lost by handling beyond what testing needs; and not even that from who was not told of the right. */
  deduction: { ...sourced(consumerRights, 'art. 14(2)'), value: 'loss_of_value' },
  /** Kinds of orders without the right: made to the buyer's specifications. */
  withoutRight: { ...sourced(consumerRights, 'art. 16(c)'), value: ['custom'] },
} as const

/** What a seller offers is not agreed to by saying nothing; the amount that nobody disputes is owed all the same. */
export const unionSilence = { ...sourced('BGB', '§ 308 no. 5'), value: 'no_answer' } as const

/** What a seller owes for goods that are not as agreed. A state may grant more. */
export const unionGuarantee = {
  months: { ...sourced(saleOfGoods, 'art. 10(1)'), value: 24 },
  presumedMonths: { ...sourced(saleOfGoods, 'art. 11(1)'), value: 12 },
  /** The buyer chooses between them. */
  remedies: { ...sourced(saleOfGoods, 'art. 13(2)'), value: ['repair', 'replacement'] },
  /** The cost of postage, carriage, labour and materials too. */
  free: { ...sourced(saleOfGoods, 'art. 2(14), 14(1)(a)'), value: true },
  /**
   * Once, after a repair under it, for contracts made from that day on. A state that grants more than two years may leave it at so many
   * months in all.
   */
  afterRepair: {
    ...sourced('Directive (EU) 2024/1799', 'art. 16, 21, inserting art. 10(2a) and 10(5a) into Directive (EU) 2019/771'),
    value: { months: 12, upTo: 36, contractsFrom: '2026-07-31' },
  },
} as const
