import { useFetcher, useNavigation } from '@remix-run/react'
import { type ChangeEvent, useEffect, useRef } from 'react'

import { isLost, type lost } from '../lost-connection.ts'

/** What is typed word by word; a choice is asked about at once. */
const typed = ['reason', 'phone', 'wish']
const pause = 700

/**
 * The answer to a form as it stands, while it is filled in; the server keeps what it is asked about. One question is under way at
 * a time: what changes meanwhile is sent once its answer is here, since a question that overtakes another aborts it.
 */
export function useLiveAnswer<Given>() {
  const live = useFetcher<Given | typeof lost>()
  const leaving = useNavigation().state !== 'idle'
  const busy = useRef(false)
  const waiting = useRef<HTMLFormElement | null>(null)
  const asked = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ask = (form: HTMLFormElement) => {
    // What is being sent says it all, and its answer is another page.
    if (leaving) return
    const body = new FormData(form)
    const question = new URLSearchParams([...body].map(([name, value]) => [name, String(value)])).toString()
    if (busy.current) waiting.current = form
    if (busy.current || question === asked.current) return
    busy.current = true
    asked.current = question
    body.set('intent', 'preview')
    // To the form's own address: the page may be about to give way to the next.
    live.submit(body, { method: 'post', action: new URL(form.action).pathname })
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    if (live.state !== 'idle') return
    busy.current = false
    if (isLost(live.data)) asked.current = ''
    const form = waiting.current
    waiting.current = null
    if (form?.isConnected) latest.current(form)
  }, [live.state, live.data])
  useEffect(() => () => clearTimeout(timer.current), [])
  const onChange = ({ currentTarget: form, target }: ChangeEvent<HTMLFormElement>) => {
    clearTimeout(timer.current)
    const wait = typed.includes((target as unknown as HTMLInputElement).name) ? pause : 0
    if (wait === 0) ask(form)
    else timer.current = setTimeout(() => latest.current(form), wait)
  }
  return { answer: live.data as Given | typeof lost | undefined, onChange }
}
