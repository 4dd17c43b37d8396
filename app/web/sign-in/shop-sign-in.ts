import { redirect } from '@remix-run/node'

import { isToken } from '#app/infra/sign-in/token.ts'
import type { ShopRefusal } from '#app/usecases/sign-in/sign-in-through-shop.ts'

import type { Context } from '../shared/context.ts'
import { droppedCookie, readSecretCookie, secretCookie } from '../shared/cookies.ts'

const notices = {
  cancelled: 'shopCancelled',
  away: 'shopAway',
  refused: 'shopRefused',
  unverified: 'shopUnverified',
  'slow-down': 'slowDown',
} as const satisfies Record<ShopRefusal, string>

/** Why nobody was signed in through the shop, in the name of its words, as the address of the sign-in page says; null where it says none. */
export function shopNotice(query: URLSearchParams): (typeof notices)[ShopRefusal] | null {
  const said = query.get('shop')
  return Object.entries(notices).find(([because]) => because === said)?.[1] ?? null
}

/** Back to the sign-in page, which says why and keeps where it leads to. */
export function backToSignIn(because: ShopRefusal | 'stale', returnTo: string | null, headers: HeadersInit = {}): Response {
  const query = new URLSearchParams(because === 'stale' ? { again: '' } : { shop: because })
  if (returnTo) query.set('returnTo', returnTo)
  return redirect(`/sign-in?${query}`, { status: 303, headers })
}

/** The token of the sign-in at the shop that this browser began, or null. */
export function shopTokenOf(request: Request, context: Context): string | null {
  const token = readSecretCookie(request, 'shop', context.portal.settings)
  return token !== null && isToken(token) ? token : null
}

export function shopCookie(token: string, context: Context): string {
  return secretCookie('shop', token, context.portal.settings)
}

export function droppedShopCookie(context: Context): string {
  return droppedCookie('shop', context.portal.settings)
}
