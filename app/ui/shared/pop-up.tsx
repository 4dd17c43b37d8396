import { type ComponentProps, useEffect, useRef } from 'react'

/**
 * A native disclosure whose content lies over the page: it opens without script, and Escape closes it as it closes a dialog,
 * with the focus back on what opened it.
 */
export function PopUp(props: Omit<ComponentProps<'details'>, 'ref'>) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const opened = box.current
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !opened?.open) return
      event.stopPropagation()
      opened.open = false
      opened.querySelector('summary')?.focus()
    }
    opened?.addEventListener('keydown', press)
    return () => opened?.removeEventListener('keydown', press)
  }, [])
  return <details ref={box} {...props} />
}
