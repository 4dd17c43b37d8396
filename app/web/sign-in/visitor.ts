import type { Visitor } from '#app/usecases/sign-in/visitor.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie } from '../shared/cookies.ts'
import { languageOf } from '../shared/language.ts'
import { regionOf } from '../shared/region.ts'
import { toldCountry } from './told-country.ts'

/** Who is asking, as the use cases of signing in want to know it. */
export function visitorOf(request: Request, context: Context): Visitor {
  const { settings } = context.portal
  return {
    address: context.clientAddress,
    userAgent: request.headers.get('User-Agent')?.slice(0, 500) ?? null,
    country: toldCountry(request, settings),
    device: readSecretCookie(request, 'device', settings),
    language: languageOf(request, context, null),
    store: regionOf(request, context, null).store,
  }
}
