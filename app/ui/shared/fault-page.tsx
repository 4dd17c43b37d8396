import { isRouteErrorResponse, useLocation, useNavigationType, useRouteError } from '@remix-run/react'
import { useContext } from 'react'

import { contactAddress } from '#app/wording/shared/contact.ts'

import { ButtonLink } from './button.tsx'
import { FaultReference } from './fault-reference.ts'
import { useTranslations } from './words.ts'

type Fault = 'notFound' | 'role' | 'refused' | 'busy' | 'unavailable' | 'failed'

/** What went wrong and what to do next; never what went wrong inside. */
export function FaultPage() {
  const t = useTranslations('faults')
  const thrown = useRouteError()
  const location = useLocation()
  const status = isRouteErrorResponse(thrown) ? thrown.status : 500
  const fault = faultOf(status)
  const inConsole = /^\/staff(?:\/|$)/.test(location.pathname)
  const reference = useContext(FaultReference)
  // Of the page as it was loaded: what failed on the way to another has an id that only the log knows.
  const isAsLoaded = String(useNavigationType()) === 'POP'
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 py-8 sm:py-16">
      <p className="text-14 font-medium text-soft tabular-nums">{status}</p>
      <h1 className="text-28 font-semibold sm:text-36">{t(`${fault}Title`)}</h1>
      <p className="max-w-text text-18 text-soft">{t(`${fault}Text`)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-4">
        {fault === 'role' || (fault === 'notFound' && inConsole) ? null : fault === 'notFound' ? (
          <ButtonLink to="/orders" look="primary">
            {t('toOrders')}
          </ButtonLink>
        ) : (
          <ButtonLink to={location.pathname + location.search} look="primary" reloadDocument>
            {t('again')}
          </ButtonLink>
        )}
        <ButtonLink to={inConsole ? '/staff' : '/'}>{t(inConsole ? 'toQueue' : 'toHome')}</ButtonLink>
        <span className="text-soft">
          {t.rich('or', {
            mail: () => (
              <a href={`mailto:${contactAddress}`} className="link">
                {contactAddress}
              </a>
            ),
          })}
        </span>
      </div>
      {reference && isAsLoaded ? <p className="text-14 wrap-anywhere text-soft">{t('reference', { id: reference })}</p> : null}
    </div>
  )
}

function faultOf(status: number): Fault {
  if (status === 404) return 'notFound'
  // Only a role is ever answered so: whatever came from another site was turned away before.
  if (status === 403) return 'role'
  if (status === 503) return 'unavailable'
  if (status === 429) return 'busy'
  return status >= 400 && status < 500 ? 'refused' : 'failed'
}
