import type { PolicyVersion } from '#app/domain/policy/version.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import { pluralForm } from '../shared/plural.ts'

/** The values of a policy version that its sentences name in braces; rates and shares are basis points. */
const counts = {
  freeHours: ({ order }) => order.freeHours,
  windowDays: ({ returns }) => returns.windowDays,
  claimWindowDays: ({ returns }) => returns.claimWindowDays,
  silentDays: ({ arrival }) => arrival.silentDays,
  notThereDays: ({ arrival }) => arrival.notThereDays,
  reviewDays: ({ processing }) => processing.reviewBusinessDays,
  refundDays: ({ processing }) => processing.refundBusinessDays,
  pickupDocuments: ({ processing }) => processing.pickupDocuments,
  warrantyMonths: ({ warranty }) => warranty.months.nova,
  dualMonths: ({ warranty }) => warranty.months.dual,
  accessoryMonths: ({ warranty }) => warranty.monthsWithoutSeries,
  sendInMonths: ({ warranty }) => warranty.sendInMonths,
  graceDays: ({ warranty }) => warranty.unknownReceiptGraceDays,
} satisfies Record<string, (version: PolicyVersion) => number>

const rates = {
  cancelRate: ({ order }) => order.cancelRate,
  interceptInFreeHoursRate: ({ order }) => order.interceptInFreeHoursRate,
  interceptRate: ({ order }) => order.interceptRate,
  refuseRate: ({ order }) => order.refuseRate,
  coveredShare: ({ warranty }) => warranty.shippingShare.covered,
  firstUseShare: ({ warranty }) => warranty.shippingShare.firstUse,
} satisfies Record<string, (version: PolicyVersion) => number>

const slot = /\{(\w+)((?:\|[^|}]*)*)\}/g

/**
 * A sentence with a version's values in it: `{windowDays}` becomes the number, `{windowDays|day|days}` the
 * word that fits it; a language of more forms has `{windowDays|one|few|many}`. Throws on a name that no version has, so that a misspelt one
 * never reaches a page.
 */
export function fillIn(sentence: string, version: PolicyVersion, language: Language): string {
  return sentence.replace(slot, (_, name: string, written: string) => {
    if (name === 'email') return version.contact.email
    if (isRate(name)) return percentOf(rates[name](version), language)
    if (!isCount(name)) throw new RangeError(`No policy value is called ${name}`)
    const count = counts[name](version)
    const [one, ...more] = written.split('|').slice(1)
    const other = more.at(-1)
    if (one === undefined || other === undefined) return String(count)
    return pluralForm(count, more.length > 1 ? { one, few: more[0] ?? other, other } : { one, other }, language)
  })
}

/** Basis points as `7%` or `7 %`, whose space does not break. */
export function percentOf(basisPoints: number, language: Language): string {
  const { decimal, percent: written } = wordsIn(language).formats
  return written(String(basisPoints / 100).replace('.', decimal))
}

/** A share of one as a decision writes it, such as `0.07`, in the same words. */
export function percent(share: string, language: Language): string {
  return percentOf(Math.round(Number(share) * 10_000), language)
}

function isRate(name: string): name is keyof typeof rates {
  return Object.hasOwn(rates, name)
}

function isCount(name: string): name is keyof typeof counts {
  return Object.hasOwn(counts, name)
}
