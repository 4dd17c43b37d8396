import { AddressBlock } from '../shared/address-block.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

/** Where the order went, and whose amounts and dates it follows. */
export function OrderAddress({ address, store }: { address: readonly string[] | null; store: string }) {
  const t = useTranslations('order')
  return (
    <DefinitionList
      items={[
        address !== null && { term: t('addressTitle'), value: <AddressBlock lines={address} /> },
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
