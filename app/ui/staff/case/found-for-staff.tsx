import type { OutcomePageView } from '#app/views/cases/outcome-page-view.ts'

import { FoundAmounts, type PhotosByLine } from '../../cases/found-amounts.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ found: NonNullable<OutcomePageView['found']>; photos: PhotosByLine }>

export function FoundForStaff({ found, photos }: Props) {
  const t = useTranslations('staffEvents')
  const words = {
    title: t('foundTitle'),
    caption: t('foundCaption'),
    declared: t('declared'),
    found: t('found'),
    asDeclared: t('asDeclared'),
    total: t('foundTotal'),
    declaredTotal: t('declaredTotal'),
  }
  return <FoundAmounts found={found} photos={photos} photosAt="/staff/evidence" words={words} />
}
