import { X } from 'lucide'
import { type MouseEvent, type ReactNode, useId, useRef } from 'react'

import { Icon } from './icon.tsx'
import { useTranslations } from './words.ts'

type Props = Readonly<{
  title: ReactNode
  /** What opens it: a link to a page that does the same, which is what it stays where no script runs. */
  opener: Readonly<{ href: string; className: string; label: ReactNode }>
  children: ReactNode
}>

/** A native modal: the browser keeps the focus in it and Escape closes it. */
export function Dialog({ title, opener, children }: Props) {
  const t = useTranslations('shell')
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const open = (event: MouseEvent) => {
    if (!box.current) return
    event.preventDefault()
    box.current.showModal()
  }
  return (
    <>
      <a href={opener.href} onClick={open} className={opener.className}>
        {opener.label}
      </a>
      <dialog
        ref={box}
        aria-labelledby={titleId}
        className="m-auto w-[calc(100%-2rem)] max-w-lg rounded-10 border border-hairline bg-paper p-5
          text-ink shadow-soft sm:p-6"
      >
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={titleId} className="pt-1.5 text-22 font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label={t('close')}
            onClick={() => box.current?.close()}
            className="-mt-1 -mr-2 flex size-11 shrink-0 cursor-pointer items-center justify-center
              rounded-10 text-soft hover:text-ink"
          >
            <Icon of={X} size={20} />
          </button>
        </div>
        {children}
      </dialog>
    </>
  )
}
