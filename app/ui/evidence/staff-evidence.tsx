import type { FileView, SlotView } from '#app/views/evidence/evidence-view.ts'

import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'
import { useReadAgain } from './evidence-card.tsx'
import { EvidenceSlot } from './evidence-slot.tsx'
import { PhotoStrip } from './photo-strip.tsx'

type Props = Readonly<{
  number: string
  /** What the customer sent. */
  sent: ReadonlyArray<FileView & Readonly<{ item: SlotView['item'] }>>
  /** An entry for each line, while items are looked at; none before they are here. */
  photos: ReadonlyArray<Readonly<{ slot: SlotView; title: string }>>
  removable: boolean
}>

/** What the customer sent to look at, and the photos that staff take of what came back. */
export function StaffEvidence({ number, sent, photos, removable }: Props) {
  const t = useTranslations('evidence')
  useReadAgain(photos.map(({ slot }) => slot))
  const page = `/staff/cases/${number}`
  const place = { to: `${page}/photos`, returnTo: page, removable, pages: '/staff/evidence', bytes: '/staff/evidence' }
  const items = [...new Set(sent.map(({ item }) => item))]
  return (
    <>
      <Card title={t('staffTitle')} id="evidence">
        {sent.length === 0 ? <p className="text-soft">{t('staffNone')}</p> : null}
        <div className="flex flex-col gap-4">
          {items.map((item) => (
            <section key={item} aria-label={t(`items.${item}`)}>
              <h3 className="mb-2 font-semibold">{t(`items.${item}`)}</h3>
              <PhotoStrip files={sent.filter((file) => file.item === item)} at="/staff/evidence" />
            </section>
          ))}
        </div>
      </Card>
      {photos.length > 0 ? (
        <Card title={t('photosTitle')} id="photos">
          <p className="mb-4 text-soft">{t('photosText')}</p>
          <ul className="flex flex-col gap-4">
            {photos.map(({ slot, title }) => (
              <EvidenceSlot key={slot.field} {...place} slot={slot} open title={title} label={t('photosOf', { title })} />
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  )
}
