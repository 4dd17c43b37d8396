import { days, hours, minutes, type Milliseconds } from '#app/domain/shared/duration.ts'

/** How often something may happen in a window that begins with its first time. */
export type Budget = Readonly<{ name: string; most: number; per: Milliseconds }>

/**
 * How much more often than a network a wider one around it may do something. Of IPv6 a home has a /64, a /56 or a /48 whole;
 * a carrier has as many homes in a /48.
 */
const widerMay = 3

/** The same budget for a network that is so many steps wider than the narrowest. */
export function widened(budget: Budget, steps: number): Budget {
  return { ...budget, most: budget.most * widerMay ** steps }
}

/** Codes sent at the wish of one network (an IPv4 address, an IPv6 /64). */
export const sendsPerNetwork: readonly Budget[] = [
  { name: 'sends-10m', most: 10, per: minutes(10) },
  { name: 'sends-1h', most: 50, per: hours(1) },
]

/**
 * Codes sent to one address: the second after one minute, the third two minutes later, the fourth five minutes after
 * that; never more than five an hour and ten a day. A device that signed in before has these of its own.
 */
export const sendsPerAddress: readonly Budget[] = [
  { name: 'cool-1', most: 1, per: minutes(1) },
  { name: 'cool-2', most: 2, per: minutes(1 + 2) },
  { name: 'cool-3', most: 3, per: minutes(1 + 2 + 5) },
  { name: 'codes-1h', most: 5, per: hours(1) },
  { name: 'codes-1d', most: 10, per: days(1) },
]

/** Codes sent to everybody. */
export const sendsOfAll: Budget = { name: 'sends-all', most: 2_000, per: hours(1) }
/**
 * The same bucket, of which browsers that no address knows leave the last quarter: who asks for codes to strangers'
 * addresses until none is left must not keep out those who are known, nor those who prove anew that it is them.
 */
export const sendsOfStrangers: Budget = { ...sendsOfAll, most: 1_500 }

/** Codes tried from one network, right ones too. */
export const triesPerNetwork: Budget = { name: 'tries-5m', most: 30, per: minutes(5) }

/** Wrong codes for one address, over all its codes and all browsers that are not known to it; or for one device. */
export const failuresPerAddress: readonly Budget[] = [
  { name: 'failures-1h', most: 15, per: hours(1) },
  { name: 'failures-1d', most: 50, per: days(1) },
]

/**
 * Wrong codes for one address since somebody last signed in to it: then its codes work only on devices known to it,
 * whatever time goes by (NIST SP 800-63B-4 §3.2.2). Ten years stand for ever.
 */
export const failuresInARow: Budget = { name: 'failures-row', most: 100, per: days(3_650) }

/** Wrong codes of everybody: one more than this in a minute puts the brake on. */
export const failuresOfAll: Budget = { name: 'failures-all', most: 100, per: minutes(1) }
/** The same over ten minutes, counted without end for the share of wrong codes among all. */
export const failuresLately: Budget = { name: 'failures-10m', most: 2_000_000_000, per: minutes(10) }

/** Taken when the brake goes on; as long as none is left, a device unknown to an address works for every code it tries. */
export const throttle: Budget = { name: 'brake', most: 1, per: minutes(10) }

/** Whether among codes tried of late so many were wrong that people alone cannot have typed them. */
export function mostAreWrong(wrong: number, right: number): boolean {
  return wrong + right >= 200 && wrong > right
}

/** Orders that one account asks for by their number; each asking may send a code. */
export const claimsPerCustomer: readonly Budget[] = [
  { name: 'claims-1h', most: 10, per: hours(1) },
  { name: 'claims-1d', most: 30, per: days(1) },
]

/** Vouchers that one account asks for. */
export const redemptionsPerCustomer: readonly Budget[] = [
  { name: 'vouchers-1h', most: 10, per: hours(1) },
  { name: 'vouchers-1d', most: 20, per: days(1) },
]

/** Passkey ceremonies begun and ended from one network. */
export const passkeysPerNetwork: Budget = { name: 'passkeys-5m', most: 60, per: minutes(5) }

/** Sign-ins through the shop begun from one network: each asks the shop for where its sign-in is. */
export const shopSignInsPerNetwork: Budget = { name: 'shop-5m', most: 30, per: minutes(5) }

/** The longest window that is forgotten by itself; what is older counts no more. */
export const bucketsKept = days(1)
