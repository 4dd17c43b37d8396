import { decimal } from './amounts.ts'
import type { Amount } from './state.ts'

export function money(minor: number, currencyCode: string): Readonly<Record<string, string>> {
  return { amount: decimal(minor), currencyCode }
}

/** An amount in both currencies of what it belongs to. */
export function bag(
  of: Readonly<{ currency: string; presentmentCurrency: string }>,
  { shop, presentment }: Amount,
): Readonly<Record<string, unknown>> {
  return { shopMoney: money(shop, of.currency), presentmentMoney: money(presentment, of.presentmentCurrency) }
}
