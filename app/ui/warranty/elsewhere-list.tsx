import { Form } from '@remix-run/react'

import type { MachineElsewhere } from '#app/domain/warranty/serial-number.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

type Machine = Omit<MachineElsewhere, 'boughtOn'> & Readonly<{ bought: string }>

type Props = Readonly<{
  machines: readonly Machine[]
  email: string
  token: string
  /** One was to be removed from a page that was out of date. */
  stale: boolean
}>

/** Machines bought elsewhere, and whom to ask about them. */
export function ElsewhereList({ machines, email, token, stale }: Props) {
  const t = useTranslations('machines')
  return (
    <Card id="elsewhere" title={t('elsewhere.title')}>
      <div className="flex flex-col items-start gap-4">
        <ErrorSummary errors={stale ? ['staleForm'] : []} />
        {machines.length > 0 ? <Notice tone="info">{t('elsewhere.notOurs', { email })}</Notice> : null}
        <ul className="flex w-full flex-col divide-y divide-hairline empty:hidden">
          {machines.map((machine) => (
            <li key={machine.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="min-w-0">
                <p className="font-medium">{machine.model}</p>
                <p className="text-14 text-soft">
                  {t('elsewhere.facts', { serial: machine.serial, seller: machine.seller, date: machine.bought })}
                  {machine.proof ? `. ${t('elsewhere.proofFact', { proof: machine.proof })}` : null}
                </p>
              </div>
              <Form method="post" action="/warranty">
                <input type="hidden" name="token" value={token} />
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="machineId" value={machine.id} />
                <Button aria-label={t('elsewhere.removeOne', { model: machine.model })}>{t('elsewhere.remove')}</Button>
              </Form>
            </li>
          ))}
        </ul>
        <ButtonLink to="/warranty/elsewhere">{t('elsewhere.register')}</ButtonLink>
      </div>
    </Card>
  )
}
