import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const everyMs = 1_000

/** Asks for the page's data again every second while something is under way; without scripts a reload does. */
export function useReloadWhile(underWay: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(revalidate, everyMs)
    return () => clearInterval(timer)
  }, [underWay, revalidate])
}
