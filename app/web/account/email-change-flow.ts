import type { Context } from '../shared/context.ts'
import { droppedCookie, secretCookie } from '../shared/cookies.ts'
import { flowCookie, readFlow, type SignInFlow } from '../sign-in/sign-in-flow.ts'

/** Where a change of address goes on; it tells its flow from a sign-in's in the cookie that both use. */
const place = '/account/email/code'

/** The change of address that this browser began, or null. */
export function readChangeFlow(request: Request, context: Context): SignInFlow | null {
  const flow = readFlow(request, context)
  return flow?.returnTo === place ? flow : null
}

export function changeFlowCookie(flow: Pick<SignInFlow, 'token' | 'email'>, context: Context): string {
  return flowCookie({ token: flow.token, email: flow.email, returnTo: place }, context)
}

/** The browser is known to the new address from now on, and the flow is over. */
export function changedEmailCookies(device: string, { portal: { settings } }: Context): Headers {
  const headers = new Headers()
  headers.append('Set-Cookie', secretCookie('device', device, settings))
  headers.append('Set-Cookie', droppedCookie('login', settings))
  return headers
}
