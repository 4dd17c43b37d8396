import type { Remedy } from '#app/domain/recalls/recall.ts'

/**
 * What every recall notice says in the same words. The headline is the one that Regulation (EU) 2023/988 art. 36(2)(a) prescribes; the rest
 * is ours, in the order of its letters (b) to (g).
 */
export const notice = {
  headline: 'Product safety recall',
  product: 'Recalled product',
  identification: 'How to identify it',
  yours: 'Yours',
  sold: 'Sold',
  hazard: 'Hazard',
  action: 'What to do',
  stop: 'Stop using the product immediately.',
  remedies: 'What you can choose, free of charge',
  remedy: {
    repair: 'Repair: we collect it, make it safe and send it back.',
    replacement: 'Replacement: we collect it and send you a safe product of the same type and at least the same value.',
    refund: 'Refund: we collect it and give back at least what you paid.',
  } satisfies Record<Remedy, string>,
  alwaysRefund:
    'If a repair or replacement is not completed within a reasonable time and without significant inconvenience to you, you get your money back.',
  contact: 'Questions',
  phone: (phone: string) => `Call ${phone}, free of charge.`,
  service: 'Open the recall in your account, or write to us there.',
  passOn: 'Pass it on',
  passOnText: 'You gave or sold it to somebody else? Please pass this notice on to them.',
  piece: (quantity: number, title: string) => `${quantity} × ${title}`,
  serial: (serial: string) => `serial number ${serial}`,
  serialUnknown: 'serial number not on file, please compare yours',
  order: (name: string) => `order ${name}`,
  reason: (name: string) => `Product safety recall: ${name}`,
}

export type RecallNoticeWords = typeof notice
