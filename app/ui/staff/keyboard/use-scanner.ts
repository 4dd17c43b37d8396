import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'

import { type Place, noScan, readStroke } from './scan-reader.ts'

/** How long a letter waits that a scan may begin with, in milliseconds. */
const holdTime = 400

/** Tells the field that takes a page's scans what was scanned elsewhere on it. */
export const scannedEvent = 'scanned'
const taker = 'input[data-takes-scans]'

const lines =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=file], [type=range], [type=color])'

/**
 * A scan anywhere opens what was scanned: the case of its code, else whatever the search finds; or the page takes it, where it has a
 * field for scans. It presses nothing, and leaves no trace in a field that it was typed into.
 */
export function useScanner(): void {
  const navigate = useNavigate()
  useEffect(() => {
    let scan = noScan
    let held: number | undefined
    let before: Readonly<{ field: HTMLSelectElement | HTMLInputElement; value: string }> | null = null
    const swallowed = new Set<string>()
    const again = new WeakSet<Event>()

    const press = (event: KeyboardEvent) => {
      if (again.has(event) || event.isComposing || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey) return forget()
      const target = event.target instanceof Element ? event.target : document.body
      if (target.matches(taker)) return forget()
      const takes = document.querySelector(taker)
      const place = placeOf(target)
      if (scan.text === '') before = target.matches('select, input[type=number]') ? keep(target) : null
      const { scan: next, verdict } = readStroke(scan, {
        key: event.key,
        at: event.timeStamp,
        place,
        means: meansSomething(event.key),
        taken: takes !== null && place !== 'search',
      })
      const first = scan.text
      scan = next
      if (verdict.do === 'pass') return letGo(first, target)
      clearTimeout(held)
      held = undefined
      event.preventDefault()
      event.stopImmediatePropagation()
      swallowed.add(event.key)
      if (verdict.do === 'hold') held = window.setTimeout(() => letGo(event.key, target), holdTime)
      if (verdict.do !== 'open') return
      takeBack(target, verdict.typed, before)
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
      if (takes && place !== 'search') takes.dispatchEvent(new CustomEvent(scannedEvent, { detail: verdict.text }))
      else navigate(`/staff/search?q=${encodeURIComponent(verdict.text)}`)
    }
    /** What was held was meant by itself. */
    const letGo = (key: string, target: Element) => {
      if (held === undefined) return
      clearTimeout(held)
      held = undefined
      if (scan.text === key) scan = noScan
      const event = new KeyboardEvent('keydown', { key: key.slice(0, 1), bubbles: true, cancelable: true })
      again.add(event)
      target.dispatchEvent(event)
    }
    // A browser presses a button by the space bar when it is let go.
    const release = (event: KeyboardEvent) => {
      if (swallowed.delete(event.key)) event.preventDefault()
    }
    const forget = () => {
      scan = noScan
    }
    document.addEventListener('keydown', press, true)
    document.addEventListener('keyup', release, true)
    document.addEventListener('pointerdown', forget, true)
    return () => {
      clearTimeout(held)
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('keyup', release, true)
      document.removeEventListener('pointerdown', forget, true)
    }
  }, [navigate])
}

function placeOf(target: Element): Place {
  if (target.id === 'staff-search') return 'search'
  if (target.matches('textarea, [contenteditable]')) return 'text'
  return target.matches(`select, ${lines}`) ? 'line' : 'none'
}

/** Whether a key alone leads somewhere on this page. */
function meansSomething(key: string): boolean {
  return key === 'j' || key === 'k' || key === 'g' || document.querySelector(`[data-keys~="${CSS.escape(key)}"]`) !== null
}

function keep(target: Element) {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? { field: target, value: target.value } : null
}

/** Takes the scanned characters out of the field again. */
function takeBack(target: Element, typed: number, before: ReturnType<typeof keep>): void {
  if (before) putBack(before.field, before.value)
  if (target.id === 'staff-search' && target instanceof HTMLInputElement) target.value = ''
  if (before || typed === 0 || !(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return
  const end = target.selectionStart
  if (end === null) return
  target.setRangeText('', Math.max(0, end - typed), end, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}

/** By the element's own setter, so that whoever holds the field's value hears of it. */
function putBack(field: HTMLSelectElement | HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
