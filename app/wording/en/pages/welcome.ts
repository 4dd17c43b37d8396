/** The front page of a visitor who is not signed in. */
export const welcome = {
  title: 'Member Exclusive Benefits',
  subtitle: 'Log in to sync orders, warranty, and points',
  tracking: 'Real-time order tracking',
  trackingText: 'Every parcel, from our warehouse to your door.',
  support: 'Dedicated after-sales support',
  supportText: 'Cancel, return or request a repair online. You see your refund before you decide.',
  points: 'Member point rewards',
  pointsText: 'Earn points on every purchase.',
} as const
