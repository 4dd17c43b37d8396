import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { signInThroughShop } from '#app/usecases/sign-in/sign-in-through-shop.ts'
import { chosenLanguage, chosenStore } from '#app/web/shared/chosen.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { backToSignIn, droppedShopCookie, shopTokenOf } from '#app/web/sign-in/shop-sign-in.ts'
import { signedInCookies, tokenOf } from '#app/web/sign-in/sign-in-cookies.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

/** Where the shop sends a browser back to, with a code for us or why there is none. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const input = {
    token: shopTokenOf(request, context),
    answer: new URL(request.url).searchParams,
    oldToken: tokenOf(request, context),
    chosen: { language: chosenLanguage(request), store: chosenStore(request) },
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context, () => signInThroughShop(context.portal, input))
  if (!signedIn.done) {
    // An answer that is not this browser's leaves what the browser has begun alone.
    if (signedIn.because === 'stale') return backToSignIn('stale', null)
    return backToSignIn(signedIn.because, signedIn.returnTo, { 'Set-Cookie': droppedShopCookie(context) })
  }
  const headers = signedInCookies(signedIn, context)
  headers.append('Set-Cookie', droppedShopCookie(context))
  return redirect(returnToOf(signedIn.returnTo, '/home'), { status: 303, headers })
}
