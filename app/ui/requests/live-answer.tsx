import type { ReactNode } from 'react'

import type { SeenView } from '#app/views/requests/seen-view.ts'

import { Card } from '../shared/card.tsx'
import { DecisionCard } from '../cases/decision-card.tsx'
import { classes } from '../shared/class-names.ts'
import { useHydrated } from '../shared/hydrated.ts'
import { RightsBeside } from '../statutory/rights-beside.tsx'

type Props = Readonly<{
  title: ReactNode
  /** What the form as it stands comes to, or null while too little of it is filled in. */
  decision: SeenView | null
  waiting: ReactNode
  /** On a phone it stands before the questions, since they do not change it. */
  first?: boolean
  /** What to know about it while it is not the last word. */
  note: ReactNode
}>

/** The answer beside the form. Without our script only what is known without the form stands there. */
export function LiveAnswer({ title, decision, waiting, first = false, note }: Props) {
  const live = useHydrated()
  if (!live && !decision) return null
  return (
    <div aria-live="polite" className={classes(first && 'max-lg:order-first', !decision && 'max-lg:hidden')}>
      <Card title={title}>
        {decision ? <DecisionCard decision={decision} brief /> : <p className="text-soft">{waiting}</p>}
        {decision?.rights ? (
          <section aria-label={decision.rights.title} className="mt-6 flex flex-col gap-3">
            <h3 className="font-semibold">{decision.rights.title}</h3>
            <RightsBeside rights={decision.rights} />
          </section>
        ) : null}
        {decision && note ? <p className="mt-4 border-t border-hairline pt-3 text-14 text-soft">{note}</p> : null}
      </Card>
    </div>
  )
}
