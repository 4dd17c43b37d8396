import type { RecallBannerView } from '#app/views/recalls/recall-items.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'
import { Whole } from '../shared/whole.tsx'
import { useTranslations } from '../shared/words.ts'

/** What running recalls ask of the customer: it stands above everything else until it is answered. */
export function RecallBanners({ banners }: { banners: readonly RecallBannerView[] }) {
  const t = useTranslations('recallNotice')
  return banners.map(({ id, headline, text, to }) => (
    <Notice
      key={id}
      tone="stop"
      title={headline}
      action={
        <ButtonLink to={to} look="danger">
          {t('banner.action')}
          <span className="sr-only">: {text}</span>
        </ButtonLink>
      }
    >
      <Whole text={text} />
    </Notice>
  ))
}
