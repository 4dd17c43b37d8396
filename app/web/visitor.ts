import type { Visitor } from '#app/usecases/sign-in/visitor.ts'

import type { Context } from './context.ts'
import { readSecretCookie } from './cookies.ts'
import { languageOf } from './language.ts'
import { regionOf } from './region.ts'

/** Who is asking, as the use cases of signing in want to know it. */
export function visitorOf(request: Request, context: Context): Visitor {
  const { settings } = context.portal
  return {
    address: context.clientAddress,
    userAgent: request.headers.get('User-Agent')?.slice(0, 500) ?? null,
    country: settings.trustProxy ? countryOf(request) : null,
    device: readSecretCookie(request, 'device', settings),
    language: languageOf(request, context, null),
    store: regionOf(request, context, null).store,
  }
}

function countryOf(request: Request): string | null {
  const told = request.headers.get('CF-IPCountry') ?? request.headers.get('X-Country-Code')
  return told !== null && /^[A-Z]{2}$/.test(told) && told !== 'XX' ? told : null
}
