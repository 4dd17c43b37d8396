import { useLocation } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'

/** A browser may refuse to keep anything: then nothing is kept, and nothing else fails. */
function inThisTab(use: (storage: Storage) => void): void {
  try {
    use(window.sessionStorage)
  } catch {
    return
  }
}

const placeOf = (path: string) => `draft:${path}`

type OnInput = (event: FormEvent<HTMLTextAreaElement>) => void

/**
 * Keeps in this tab what was written into the field `id` and not yet sent, so that it is still there after a sign-in that had run out, a
 * lost connection or a reload. It goes once the form, `key`, was sent, with the tab, and when the customer signs out.
 */
export function useDraft(id: string, key: string): OnInput {
  const place = placeOf(useLocation().pathname)
  const shown = useRef(key)
  useEffect(() => {
    const sent = shown.current !== key
    shown.current = key
    const box = document.getElementById(id)
    inThisTab((storage) => {
      if (sent) storage.removeItem(place)
      else if (box instanceof HTMLTextAreaElement && box.value === '') box.value = storage.getItem(place) ?? ''
    })
  }, [id, key, place])
  return ({ currentTarget }) => inThisTab((storage) => storage.setItem(place, currentTarget.value))
}

/** What was kept of the page `path` goes on by another way. */
export function forgetDraft(path: string): void {
  inThisTab((storage) => storage.removeItem(placeOf(path)))
}

/** For the page that a sent form leads to: what was kept on the page it came from, if any, has arrived. */
export function useArrived(path: string | null): void {
  useEffect(() => {
    if (path !== null) forgetDraft(path)
  }, [path])
}
