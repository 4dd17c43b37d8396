import { contactAddress } from '#app/wording/shared/contact.ts'

import { useTranslations } from '../shared/words.ts'

/** The way on for orders that no code can be sent for. */
export function WithoutCode() {
  const t = useTranslations('missingOrder')
  return (
    <section className="flex flex-col gap-1 text-14 text-soft">
      <h2 className="font-semibold text-ink">{t('withoutTitle')}</h2>
      <p className="max-w-text">
        {t.rich('withoutText', {
          address: () => (
            <a href={`mailto:${contactAddress}`} className="link">
              {contactAddress}
            </a>
          ),
        })}
      </p>
    </section>
  )
}
