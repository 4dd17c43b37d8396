/** What a return or an exchange asks. */
export const returns = {
  itemsTitle: { return: 'What do you want to return?', exchange: 'What do you want to exchange?' },
  deniedTitle: 'Can’t be returned',
  wish: 'What would you like instead?',
  wishHint: 'Model, size or color. We tell you the price before anything is picked up.',
  giftsTitle: 'Gifts',
  giftsText: 'Free gifts go back with the item they came with. You can also keep them: we then deduct their value.',
  quantity: 'Quantity of {title}',
  atMost:
    '{left, plural, =0 {None of this item can be returned any more.} one {Only one of this item can still be returned.} other {Up to # of this item can still be returned.}}',
  paid: 'Paid {amount}',
  giftWorth: 'Gift, worth {amount}',
  condition: 'Condition of {title}',
  conditions: { unopened: 'Unopened', unused: 'Opened, unused', used: 'Used', damaged: 'Damaged after delivery' },
  conditionHints: {
    unopened: 'Factory seal intact.',
    unused: 'The package is open, the item has never been used.',
    used: 'It has been switched on or used.',
    damaged: 'It broke or got scratched after it arrived.',
  },
  fault: 'Did {title} arrive as expected?',
  faults: {
    none: 'Yes',
    defective: 'It didn’t work',
    damaged_on_arrival: 'It arrived damaged',
    wrong_item: 'It’s not what I ordered',
    missing_part: 'Something was missing',
  },
  confirmTitle: 'Please confirm',
  accessoriesIncluded: 'All accessories are included',
  originalPackaging: 'It is in its original packaging with the protective material',
  confirmHint: 'You can continue without these, but we may then reject the return or deduct an amount.',
} as const
