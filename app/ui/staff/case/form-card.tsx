import { ChevronRight } from 'lucide'
import { createContext, type ReactNode, useContext } from 'react'

import { Icon } from '../../shared/icon.tsx'

/** Where a link leads that opens the form, and whether it is the one that stands open. */
type Place = Readonly<{ id: string | undefined; open: boolean }>

const FormPlace = createContext<Place>({ id: undefined, open: false })

/** Says of the form inside which one it is. */
export function FormAt({ id, open, children }: Place & Readonly<{ children: ReactNode }>) {
  return <FormPlace.Provider value={{ id, open }}>{children}</FormPlace.Provider>
}

/**
 * One of the forms of a case. The browser itself keeps one of them open, also without script, and what was typed into one stays in
 * it while another is looked at. Its id stands inside, so that a link to it opens it.
 */
export function FormCard({ title, children }: Readonly<{ title: ReactNode; children: ReactNode }>) {
  const { id, open } = useContext(FormPlace)
  return (
    <section>
      <details name="case-form" open={open} className="group/form rounded-10 border border-hairline bg-paper shadow-soft open:border-edge">
        <summary
          className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-10 px-3 hover:text-accent
            [&::-webkit-details-marker]:hidden"
        >
          <Icon of={ChevronRight} size={18} className="shrink-0 text-soft group-open/form:rotate-90" />
          <h2 className="text-16 font-semibold">{title}</h2>
        </summary>
        <div id={id} tabIndex={-1} className="scroll-mt-44 px-4 pt-1 pb-4">
          {children}
        </div>
      </details>
    </section>
  )
}
