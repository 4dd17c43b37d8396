/** What a return or an exchange asks. */
export const returns = {
  itemsTitle: { return: 'What do you want to return?', exchange: 'What do you want to exchange?' },
  deniedTitle: 'Cannot go back',
  wish: 'What would you like instead?',
  wishHint: 'The model, size or colour. A person tells you what it comes to before anything is collected.',
  giftsTitle: 'Gifts',
  giftsText: 'Free gifts go back with the item they came with. What is missing is deducted at its value.',
  quantity: 'How many of {title}',
  atMost:
    '{left, plural, =0 {None of this item is left to go back.} one {Only one of this item can still go back.} other {At most # of this item can still go back.}}',
  paid: 'Paid {amount}',
  giftWorth: 'Gift, worth {amount}',
  condition: 'Condition of {title}',
  conditions: { unopened: 'Unopened', unused: 'Opened, not used', used: 'Used', damaged: 'Damaged after I got it' },
  conditionHints: {
    unopened: 'The seals of the package are whole.',
    unused: 'The package is open, the item was never run.',
    used: 'It was switched on or worked with.',
    damaged: 'It broke or was scratched in your hands.',
  },
  fault: 'How {title} came',
  faults: {
    none: 'It came as it should',
    defective: 'It did not work',
    damaged_on_arrival: 'It came damaged',
    wrong_item: 'It is not what I ordered',
    missing_part: 'Something was missing',
  },
  confirmTitle: 'Please confirm',
  accessoriesIncluded: 'All accessories go back with it',
  originalPackaging: 'It goes back in the original packaging with its protective material',
  confirmHint: 'You can go on without these, but the return may then be rejected or an amount deducted.',
} as const
