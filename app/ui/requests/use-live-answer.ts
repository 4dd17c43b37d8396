import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** What no answer depends on, so that typing it asks for none. */
const idle = ['reason', 'phone', 'wish']

/**
 * The answer to a form as it stands, while it is filled in. One question is under way at a time: what changes
 * meanwhile is sent once its answer is here, since a question that overtakes another aborts it.
 */
export function useLiveAnswer<Answer>() {
  const live = useFetcher<Answer>()
  const busy = useRef(false)
  const waiting = useRef<HTMLFormElement | null>(null)
  const asked = useRef('')
  const ask = (form: HTMLFormElement) => {
    const body = new FormData(form)
    for (const name of idle) body.delete(name)
    const question = new URLSearchParams([...body].map(([name, value]) => [name, String(value)])).toString()
    if (busy.current) waiting.current = form
    if (busy.current || question === asked.current) return
    busy.current = true
    asked.current = question
    body.set('intent', 'preview')
    live.submit(body, { method: 'post' })
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    if (live.state !== 'idle') return
    busy.current = false
    const form = waiting.current
    waiting.current = null
    if (form?.isConnected) latest.current(form)
  }, [live.state])
  return { answer: live.data, ask }
}
