import { type ClientActionFunctionArgs, isRouteErrorResponse, type ShouldRevalidateFunctionArgs } from '@remix-run/react'

/** The answer to a form that could not be sent: the page stays as it is, with all that was typed. */
export const lost = { lost: true } as const

/**
 * Sends a form; where nobody answers, or answers that they cannot now, its page says so instead of giving way to a page
 * of faults. What a page asks by itself while it is filled in never makes it give way: that somebody was signed out is
 * told once they send it.
 */
export async function sendOrSay<Answer>({ request, serverAction }: ClientActionFunctionArgs): Promise<Answer | typeof lost> {
  const sent = request.clone()
  try {
    return (await serverAction()) as Answer
  } catch (fault) {
    // What `fetch` throws where no answer came; every answer of ours is something else.
    if (fault instanceof TypeError) return lost
    if (!isRouteErrorResponse(fault)) throw fault
    const asksOnly = fault.status === 401 && (await sent.formData()).get('intent') === 'preview'
    if (fault.status === 503 || asksOnly) return lost
    throw fault
  }
}

type Change = Pick<ShouldRevalidateFunctionArgs, 'actionResult' | 'formData' | 'currentUrl' | 'nextUrl'>

/**
 * True where what was sent changes nothing of what the page shows: it never arrived, or only asked about a form half filled in. A
 * page that is about to give way to another needs that one's data all the same.
 */
export function changesNothing({ actionResult, formData, currentUrl, nextUrl }: Change): boolean {
  return currentUrl.href === nextUrl.href && (isLost(actionResult) || formData?.get('intent') === 'preview')
}

export function isLost(result: unknown): result is typeof lost {
  return typeof result === 'object' && result !== null && 'lost' in result
}
