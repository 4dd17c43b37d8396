import { useFetcher, useNavigation } from '@remix-run/react'
import { type ChangeEvent, useCallback, useEffect, useRef } from 'react'

import { isLost, type lost } from '../shared/lost-connection.ts'

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
  // What was said before our script ran, on a slow device, is asked about as well.
  const first = useRef<HTMLFormElement | null>(null)
  const onForm = useCallback((form: HTMLFormElement | null) => {
    first.current = form
  }, [])
  useEffect(() => {
    if (first.current && isFilledIn(first.current)) latest.current(first.current)
  }, [])
  const onChange = ({ currentTarget: changed, target }: ChangeEvent<HTMLFormElement>) => {
    clearTimeout(timer.current)
    const wait = typed.includes((target as unknown as HTMLInputElement).name) ? pause : 0
    if (wait === 0) ask(changed)
    else timer.current = setTimeout(() => latest.current(changed), wait)
  }
  return { answer: live.data as Given | typeof lost | undefined, onForm, onChange }
}

/** Whether anything in a form is otherwise than the page was sent. */
function isFilledIn(form: HTMLFormElement): boolean {
  return [...form.elements].some((each) => {
    if (each instanceof HTMLSelectElement) return [...each.options].some((option) => option.selected !== option.defaultSelected)
    if (each instanceof HTMLTextAreaElement) return each.value !== each.defaultValue
    if (!(each instanceof HTMLInputElement)) return false
    // A tick without a value of its own says "on", and began with nothing.
    const ticked = each.type === 'checkbox' || each.type === 'radio'
    return ticked ? each.checked !== each.defaultChecked : each.value !== each.defaultValue
  })
}
