import { useEffect, useRef, useState } from 'react'

type Told = Partial<Readonly<Record<'news' | 'presence', (data: string) => void>>>

const firstPause = 2_000
const longestPause = 60_000

/**
 * Hears what the server tells of a page at `path`; `seen` names what the page shows. Answers whether it hears at the
 * moment. A page that is not looked at lets go of its connection, because browsers hold only a few to one place, and
 * asks again once it is looked at.
 */
export function useLive(path: string, seen: string, told: Told): boolean {
  const [hears, setHears] = useState(false)
  const latest = useRef({ seen, told })
  useEffect(() => {
    latest.current = { seen, told }
  })
  useEffect(() => {
    let source: EventSource | null = null
    let timer = 0
    let pause = firstPause
    let over = false
    const close = () => {
      source?.close()
      source = null
      clearTimeout(timer)
      setHears(false)
    }
    const open = () => {
      if (source || over || document.visibilityState === 'hidden') return
      source = new EventSource(`${path}?seen=${encodeURIComponent(latest.current.seen)}`)
      source.onopen = () => {
        pause = firstPause
        setHears(true)
      }
      for (const name of ['news', 'presence'] as const) {
        source.addEventListener(name, ({ data }: MessageEvent<string>) => latest.current.told[name]?.(data))
      }
      // Its time is over, and another one is told the rest: nothing was lost, so nothing is said.
      source.addEventListener('again', () => {
        source?.close()
        source = null
        open()
      })
      source.addEventListener('end', () => {
        over = true
        close()
      })
      // The browser's own way of asking again would name what was seen at first.
      source.onerror = () => {
        close()
        timer = window.setTimeout(open, pause)
        pause = Math.min(pause * 2, longestPause)
      }
    }
    const look = () => (document.visibilityState === 'hidden' ? close() : open())
    open()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      close()
    }
  }, [path])
  return hears
}
