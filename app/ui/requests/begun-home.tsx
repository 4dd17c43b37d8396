import type { BegunStep } from '#app/views/requests/begun-requests.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Whole } from '../shared/whole.tsx'
import { useTranslations } from '../shared/words.ts'
import { DiscardDraft } from './begun-requests.tsx'

/** Requests that were begun and not filed, of all orders: they wait for nobody, and so stand below what does. */
export function BegunHome({ drafts }: { drafts: readonly BegunStep[] }) {
  const t = useTranslations('home')
  return (
    <Card id="drafts" title={t('draftsTitle')}>
      <ul className="-my-4 flex flex-col divide-y divide-hairline">
        {drafts.map(({ id, title, text, to, action, draft }) => (
          <li key={id} className="flex items-center justify-between gap-x-4 py-4">
            <div className="min-w-0">
              <p className="font-medium">
                <Whole text={title} />
              </p>
              <p className="text-14 text-soft">{text}</p>
            </div>
            <div className="flex shrink-0 flex-wrap justify-end gap-x-1 gap-y-2 max-sm:max-w-36">
              <DiscardDraft orderId={draft.orderId} action={draft.action} back="home" />
              <ButtonLink to={to}>
                {action}
                <span className="sr-only">: {title}</span>
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
