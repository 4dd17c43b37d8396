import type { RightsView } from '#app/views/statutory/rights-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { RightsBeside } from './rights-beside.tsx'

type Props = Readonly<{
  orderId: string
  rights: RightsView
  /** Each part of the order by itself, where there are several. */
  parts?: readonly Readonly<{ key: string; contents: string; rights: RightsView }>[]
}>

/** The right to withdraw beside what the shop offers; where it gives more it stands first on its page, and is the thing to do. */
export function RightsCard({ orderId, rights, parts = [] }: Props) {
  const { title, better, lead, says, entry, how, more } = rights
  return (
    <Card id="withdrawal" title={title} marked={better === 'statutory'}>
      <div className="flex flex-col gap-5">
        <div className="flex max-w-text flex-col gap-1">
          <p className="font-semibold">{lead}</p>
          {says.map((line) => (
            <p key={line} className="text-soft">
              {line}
            </p>
          ))}
        </div>
        {parts.length === 0 ? <RightsBeside rights={rights} /> : null}
        {parts.map((part) => (
          <div key={part.key} className="flex flex-col gap-2">
            <h3 className="font-semibold">{part.contents}</h3>
            <RightsBeside rights={part.rights} />
          </div>
        ))}
        {entry ? (
          <div>
            <ButtonLink to={`/orders/${orderId}/withdraw`} look={better === 'statutory' ? 'primary' : 'secondary'}>
              {entry}
            </ButtonLink>
          </div>
        ) : null}
        <Disclosure label={how}>
          <ul className="flex max-w-text list-disc flex-col gap-1 pl-5 text-soft">
            {more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Card>
  )
}
