import { Link } from '@remix-run/react'

import type { MachineOnPage } from '#app/views/warranty/machine-page.ts'

import { useTranslations } from '../shared/words.ts'

/** Where the serial number of a machine stands that has none yet, and the way to enter it. */
export function SerialLine({ machine }: { machine: MachineOnPage }) {
  const t = useTranslations('machines')
  const { serialClaim: claim, id } = machine
  return (
    <p className="mt-1 text-14">
      {claim?.state === 'waiting' ? `${t('serial.waiting', { serial: claim.serial })} ` : null}
      {claim?.state === 'refused' ? `${t('serial.refused', { serial: claim.serial, reason: claim.reason ?? '' })} ` : null}
      <Link to={`/warranty/${id}/serial`} className="link inline-flex min-h-6 items-center">
        {t('serial.enter')}
        <span className="sr-only">: {machine.title}</span>
      </Link>
    </p>
  )
}
