import { Form } from '@remix-run/react'

import type { MachineElsewhere } from '#app/domain/warranty/serial-number.ts'

import { Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Notice } from '../notice.tsx'
import { useTranslations } from '../words.ts'

type Machine = Omit<MachineElsewhere, 'boughtOn'> & Readonly<{ bought: string }>

/** Machines bought elsewhere, and whom to ask about them. */
export function ElsewhereList({ machines, email }: { machines: readonly Machine[]; email: string }) {
  const t = useTranslations('machines')
  return (
    <Card id="elsewhere" title={t('elsewhere.title')}>
      <div className="flex flex-col items-start gap-4">
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
