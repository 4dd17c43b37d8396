import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the content when a link led to another page without a reload, as the browser does by itself
 * with one; who listens to the page hears where they are. A link to a place on a page leads there, and a page that asks one
 * thing begins in its field (`data-focus-first`).
 */
export function useFocusOnArrival(contentId: string): void {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const content = document.getElementById(contentId)
    const place = hash === '' ? content?.querySelector<HTMLElement>('[data-focus-first]') : document.getElementById(hash.slice(1))
    const target = place ?? content
    target?.focus({ preventScroll: true })
  }, [pathname, hash, contentId])
}
