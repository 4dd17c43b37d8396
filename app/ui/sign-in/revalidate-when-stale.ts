import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/** A form of a page that was out of date is answered 409: the page is asked for anew, with a token that holds. */
export function revalidateWhenStale({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate
}
