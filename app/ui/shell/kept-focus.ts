import { useEffect } from 'react'

/** What the focus was on, and all it stood in, from the inside out. */
type Trail = readonly Element[]

const focusable = 'a, button, input, select, textarea, summary, [tabindex]'
const parts = 'section, fieldset, dialog, main'
const headings = 'h1, h2, h3, legend'

/**
 * Gives the focus a place where what held it has gone: an answer drew its form anew, a row was removed, a file took the place
 * of its upload. It goes to the same control where there is one again, else to the heading of the smallest part of the page
 * that still stands around it; without this it falls to the top of the page, and who listens hears nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Trail = []
    let looking: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      trail = target instanceof Element ? trailOf(target) : []
    }
    // Who presses beside everything lets go of it; a press on what has the focus already moves nothing.
    const press = ({ target }: PointerEvent) => {
      const held = target instanceof Element ? target.closest(focusable) : null
      trail = held ? trailOf(held) : []
    }
    const look = () => {
      looking = undefined
      const [held] = trail
      if (!held || !document.hasFocus() || isFocused() || (held.isConnected && !held.matches(':disabled'))) return
      const place = placeLeft(trail)
      trail = []
      if (place) focusOn(place)
    }
    // After the page's own effects, which may move the focus with a purpose.
    const changed = new MutationObserver(() => {
      looking ??= setTimeout(look)
    })
    changed.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', press, true)
    return () => {
      clearTimeout(looking)
      changed.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [])
}

function trailOf(element: Element): Trail {
  const trail: Element[] = []
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) trail.push(each)
  return trail
}

function isFocused(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

function placeLeft([held, ...around]: Trail): Element | null {
  const again = held && anew(held)
  if (again && !again.matches(':disabled')) return again
  for (const each of around) {
    const part = each.isConnected ? each : anew(each)
    if (part?.matches(parts)) return [...part.querySelectorAll(headings)].find((heading) => heading.checkVisibility()) ?? part
  }
  return document.getElementById('content')
}

/** What stands in the page now under the same id. */
function anew({ id }: Element): Element | null {
  return id === '' ? null : document.getElementById(id)
}

function focusOn(place: Element): void {
  if (!(place instanceof HTMLElement)) return
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: !isOutOfSight(place) })
}

function isOutOfSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return bottom < 0 || top > window.innerHeight
}
