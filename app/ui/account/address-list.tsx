import { Form } from '@remix-run/react'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

type ListedAddress = Readonly<{ id: string; isDefault: boolean; lines: readonly string[]; phone: string | null }>

type Props = Readonly<{
  addresses: readonly ListedAddress[]
  token: string
  /** One was to be removed from a page that was out of date. */
  stale: boolean
}>

/** The addresses of a customer, each with what can be done to it; the buttons name their address to who hears them. */
export function AddressList({ addresses, token, stale }: Props) {
  const t = useTranslations('account')
  return (
    <Card title={t('addressesTitle')} id="addresses">
      <ErrorSummary errors={stale ? ['staleForm'] : []} />
      <p className="mb-4 max-w-text text-soft">{addresses.length === 0 ? t('noAddresses') : t('addressesText')}</p>
      <ul className="flex flex-col divide-y divide-hairline">
        {addresses.map((address) => (
          <Address key={address.id} address={address} token={token} />
        ))}
      </ul>
      <p className="mt-4">
        <ButtonLink to="/account/addresses/new">{t('addAddress')}</ButtonLink>
      </p>
    </Card>
  )
}

function Address({ address: { id, isDefault, lines, phone }, token }: { address: ListedAddress; token: string }) {
  const t = useTranslations('account')
  const address = lines.slice(0, 2).join(', ')
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <address className="min-w-0 not-italic break-words">
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
          {phone ? <span className="block text-14 tabular-nums text-soft">{phone}</span> : null}
        </address>
        {isDefault ? <StatusBadge tone="good">{t('default')}</StatusBadge> : null}
      </div>
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="addressId" value={id} />
        <ButtonLink to={`/account/addresses/${id}`} aria-label={t('editOf', { address })}>
          {t('edit')}
        </ButtonLink>
        {isDefault ? null : (
          <Button name="intent" value="default" aria-label={t('makeDefaultOf', { address })}>
            {t('makeDefault')}
          </Button>
        )}
        <Button look="quiet" name="intent" value="remove" aria-label={t('removeOf', { address })}>
          {t('remove')}
        </Button>
      </Form>
    </li>
  )
}
