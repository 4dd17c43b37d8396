import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

import { useLive } from './use-live.ts'

/** Keeps a page as the server has it: read again whenever the server holds another state than the one it shows. */
export function useLivePage(path: string, seen: string): boolean {
  const { revalidate } = useRevalidator()
  const shown = useRef(seen)
  useEffect(() => {
    shown.current = seen
  })
  return useLive(path, seen, {
    news: (state) => {
      if (state !== shown.current) revalidate()
    },
  })
}
