import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the content when a link led to another page without a reload, as the browser does by itself
 * with one; who listens to the page hears where they are. A link to a place on a page keeps its own target.
 */
export function useFocusOnArrival(contentId: string): void {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (hash === '') document.getElementById(contentId)?.focus({ preventScroll: true })
  }, [pathname, hash, contentId])
}
