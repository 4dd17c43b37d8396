import type { DeniedView } from '#app/views/requests/request-page.ts'

import { Card } from '../shared/card.tsx'
import { ReasonItem } from '../cases/reasons.tsx'

/** What is left out of the questions, said before they are asked. */
export function DeniedItems({ title, items }: { title: string; items: readonly DeniedView[] }) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <ul className="flex flex-col gap-5">
        {items.map((item) => (
          <li key={item.id} className="flex flex-col gap-2">
            <h3 className="font-medium">{item.title}</h3>
            <ul className="flex flex-col gap-3">
              {item.reasons.map((reason) => (
                <ReasonItem key={`${reason.clause.name}-${reason.says}`} reason={reason} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
