import { useLocation } from '@remix-run/react'
import { type ComponentProps, useEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'details'>, 'ref'> & Readonly<{ beside?: boolean }>

/**
 * A native disclosure whose content lies over the page: it opens without script, and Escape closes it as it closes a dialog,
 * with the focus back on what opened it. `beside`: what it opens stands beside it, with it in one place.
 * A new place starts with it closed.
 */
export function PopUp(props: Props) {
  const { pathname } = useLocation()
  return <Here key={pathname} {...props} />
}

function Here({ beside = false, ...props }: Props) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const opened = box.current
    const press = (event: KeyboardEvent) => {
      // A dialog in it closes by itself first.
      if (event.key !== 'Escape' || !opened?.open || (event.target instanceof Element && event.target.closest('dialog'))) return
      event.stopPropagation()
      opened.open = false
      opened.querySelector('summary')?.focus()
    }
    const heard = beside ? opened?.parentElement : opened
    heard?.addEventListener('keydown', press)
    return () => heard?.removeEventListener('keydown', press)
  }, [beside])
  return <details ref={box} {...props} />
}
