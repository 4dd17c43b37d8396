import { Menu } from 'lucide'
import type { ReactNode } from 'react'

import { Icon } from '../shared/icon.tsx'
import { PopUp } from '../shared/pop-up.tsx'

type Props = Readonly<{ label: string; children: ReactNode }>

/**
 * What stands in the row of the header on a desk, and under its menu on a phone: once in the page. The menu is a native disclosure
 * beside what it opens, so that it works without script, and Escape closes it with the focus back on it.
 */
export function FoldedOnPhone({ label, children }: Props) {
  return (
    <div className="flex lg:grow">
      <PopUp beside className="peer lg:hidden">
        <summary
          className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-6 px-2 text-14 hover:text-accent
            [&::-webkit-details-marker]:hidden"
        >
          <Icon of={Menu} size={18} />
          {label}
        </summary>
      </PopUp>
      <div
        className="hidden max-lg:absolute max-lg:inset-x-0 max-lg:top-full max-lg:z-20 max-lg:border-b max-lg:border-hairline max-lg:bg-raised
          max-lg:p-2 max-lg:shadow-soft peer-open:block lg:flex lg:grow lg:items-center lg:gap-x-3"
      >
        {children}
      </div>
    </div>
  )
}
