import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened': 'An opened one can’t be returned, so we deduct its value whether or not it is in the parcel. Please keep it.',
  'fee-lowest': 'It is already deducted from the refund shown.',
}
