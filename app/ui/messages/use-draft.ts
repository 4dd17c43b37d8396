import { useLocation } from '@remix-run/react'
import { type FormEvent, type RefObject, useEffect, useRef } from 'react'

/** A browser may refuse to keep anything: then nothing is kept, and nothing else fails. */
function inThisTab(use: (storage: Storage) => void): void {
  try {
    use(window.sessionStorage)
  } catch {
    return
  }
}

const placeOf = (path: string) => `draft:${path}`

type Draft = Readonly<{ box: RefObject<HTMLTextAreaElement>; onInput: (event: FormEvent<HTMLTextAreaElement>) => void }>

/**
 * Keeps in this tab what was written and not yet sent, so that it is still there after a sign-in that had run out, a
 * lost connection or a reload. It goes once the form, `key`, was sent, with the tab, and when the customer signs out.
 */
export function useDraft(key: string): Draft {
  const place = placeOf(useLocation().pathname)
  const box = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(key)
  useEffect(() => {
    const sent = shown.current !== key
    shown.current = key
    inThisTab((storage) => {
      if (sent) storage.removeItem(place)
      else if (box.current && box.current.value === '') box.current.value = storage.getItem(place) ?? ''
    })
  }, [key, place])
  return { box, onInput: ({ currentTarget }) => inThisTab((storage) => storage.setItem(place, currentTarget.value)) }
}

/** For the page that a sent form leads to: what was kept on the page it came from, if any, has arrived. */
export function useArrived(path: string | null): void {
  useEffect(() => {
    if (path !== null) inThisTab((storage) => storage.removeItem(placeOf(path)))
  }, [path])
}
