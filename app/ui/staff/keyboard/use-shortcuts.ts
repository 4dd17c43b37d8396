import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'

import { keysAreOn } from './key-setting.ts'

/** How long after `g` its second letter counts, in milliseconds. */
const sequenceTime = 3_000

const fields = 'input, textarea, select, [contenteditable]'

/**
 * Single letters for the work of a day. They press what carries them (`data-keys`), so that a letter does what its link or
 * button does and nothing else; never while somebody types, with another key held, in a dialog, or where they are off.
 */
export function useShortcuts(): void {
  const navigate = useNavigate()
  const waiting = useRef<Readonly<{ key: string; until: number }> | null>(null)
  const lastItem = useRef<string | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (sendsForm(event)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(fields) || document.querySelector('dialog[open]') || !keysAreOn()) return
      const before = waiting.current && waiting.current.until > event.timeStamp ? `${waiting.current.key} ` : ''
      waiting.current = null
      if (before === '' && event.key === 'g') waiting.current = { key: 'g', until: event.timeStamp + sequenceTime }
      else if (before === '' && (event.key === 'j' || event.key === 'k')) moveTo(event.key === 'j' ? 1 : -1, lastItem.current)
      else if (!pressKeys(`${before}${event.key}`, target, lastItem.current)) return
      event.preventDefault()
    }
    const remember = (event: FocusEvent) => {
      if (event.target instanceof HTMLAnchorElement && event.target.hasAttribute('data-item')) lastItem.current = event.target.pathname
    }
    document.addEventListener('keydown', press)
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('focusin', remember)
    }
  }, [navigate])
}

/** Ctrl or Cmd with Enter sends the form one is in: in a text of several lines Enter alone begins a new one. */
function sendsForm(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return false
  const form = event.target.matches(fields) ? event.target.closest('form') : null
  if (!form) return false
  event.preventDefault()
  form.requestSubmit()
  return true
}

/** The next line of the list, from the one that has the focus or had it last. */
function moveTo(by: 1 | -1, last: string | null): void {
  const all = items()
  const at = all.findIndex((item) => item === document.activeElement || item.closest('tr')?.contains(document.activeElement))
  const from =
    at >= 0
      ? at + by
      : Math.max(
          0,
          all.findIndex((item) => item.pathname === last),
        )
  const next = all[Math.min(Math.max(from, 0), all.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/**
 * Presses what carries these keys: in the line that has the focus, or had it last where something took it away meanwhile (a list that
 * came anew), then the first that is shown.
 */
function pressKeys(keys: string, focused: Element | null, last: string | null): boolean {
  const named = `[data-keys~="${CSS.escape(keys.replace(' ', '+'))}"]`
  const line =
    focused?.closest('tr') ??
    items()
      .find((item) => item.pathname === last)
      ?.closest('tr')
  const own = line?.querySelector<HTMLElement>(named)
  const found = own ?? [...document.querySelectorAll<HTMLElement>(named)].find((each) => each.checkVisibility())
  if (!found) return false
  if (found.matches(fields)) found.focus()
  else found.click()
  return true
}

function items(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-item]')]
}
