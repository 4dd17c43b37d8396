/** How far the shop is with a request, for its customer: nothing is said to be done that is not. */
export const shopProgress = {
  cancelAsked: 'We’ve asked the warehouse to hold your order. It is not cancelled yet.',
  cancelHeld: 'Your order is on hold: nothing is shipped while we review your cancellation. It is not cancelled yet.',
  confirmBy: 'We’ll confirm your cancellation by {date}. You don’t need to do anything.',
  confirmSoon: 'We’ll confirm your cancellation soon. You don’t need to do anything.',
  cancelling: 'Your cancellation is confirmed, and your order is being cancelled.',
  cancelled: 'Your order is cancelled.',
  refundLater: 'Your refund is next; we’ll email you when it has been issued.',
  refundNext: 'Your refund is being made, and we’ll email you as soon as it has been issued. You don’t need to do anything.',
  refundTitle: 'Your refund of {amount} is being made',
  giftTitle: 'Your refund of {amount} for “{gift}” is being made',
  refundText: 'It goes back to your original payment method.',
} as const
