import { useTranslations } from 'use-intl'

import type { OrderAddress as Address } from '#app/domain/orders/order-view.ts'

import { DefinitionList } from '../definition-list.tsx'

/** Where the order went, and whose amounts and dates it follows. */
export function OrderAddress({ address, store }: { address: Address | null; store: string }) {
  const t = useTranslations('order')
  return (
    <DefinitionList
      items={[
        address !== null && { term: t('addressTitle'), value: <AddressLines address={address} /> },
        {
          term: t('store'),
          value: (
            <>
              {store}
              <span className="block text-14 text-soft">{t('storeText')}</span>
            </>
          ),
        },
      ]}
    />
  )
}

function AddressLines({ address }: { address: Address }) {
  const { name, company, street, addition, postcode, city, region, country } = address
  const town = [postcode, city, region].filter(Boolean).join(' ')
  return (
    <address className="not-italic">
      {[name, company, street, addition, town, country].filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
