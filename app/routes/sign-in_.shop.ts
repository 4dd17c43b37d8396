import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { beginShopSignIn } from '#app/usecases/sign-in/sign-in-through-shop.ts'
import { cameFromElsewhere } from '#app/web/shared/came-from-elsewhere.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { backToSignIn, shopCookie } from '#app/web/sign-in/shop-sign-in.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

/**
 * Sends the browser to the shop's sign-in. By a link, since the content policy lets no form of ours end at another site; so that nobody
 * is sent there by another site unasked, a link from elsewhere only leads to our own page.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = returnToOf(new URL(request.url).searchParams.get('returnTo'), '') || null
  const visitor = visitorOf(request, context)
  const ownPage = `/sign-in${returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : ''}`
  if (cameFromElsewhere(request)) return redirect(ownPage, 303)
  const begun = await failClosed(context, () => beginShopSignIn(context.portal, { store: visitor.store, returnTo, visitor }))
  if (begun.done) return redirect(begun.url, { status: 303, headers: { 'Set-Cookie': shopCookie(begun.token, context) } })
  if (begun.because === 'no-shop') return redirect(ownPage, 303)
  return backToSignIn(begun.because, returnTo)
}
