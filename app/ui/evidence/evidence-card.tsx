import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

import { mostFilesOfCase } from '#app/domain/evidence/limits.ts'
import type { SlotView } from '#app/views/evidence/evidence-view.ts'

import { Card } from '../shared/card.tsx'
import { FoldedCard } from '../shared/folded-card.tsx'
import { useTranslations } from '../shared/words.ts'
import { EvidenceSlot, type SlotPlace } from './evidence-slot.tsx'

type Props = Readonly<{
  slots: readonly SlotView[]
  to: string
  returnTo: string
  /** Whether the request is filed: what was taken stays then. */
  filed: boolean
  open: boolean
}>

/** The checklist of a request: what would help to decide it, and what has been sent of it. */
export function EvidenceCard({ slots, to, returnTo, filed, open }: Props) {
  const t = useTranslations('evidence')
  const cases = useTranslations('cases')
  useReadAgain(slots)
  if (slots.length === 0) return null
  const place: SlotPlace = { to, returnTo, removable: !filed, pages: '/evidence', bytes: '/evidence' }
  const count = slots.reduce((sum, { files }) => sum + files.length, 0)
  const list = (
    <>
      <p className="mb-4 max-w-text text-soft">{t(filed ? (open ? 'caseText' : 'closedText') : 'draftText')}</p>
      <ul className="flex flex-col gap-4">
        {slots.map((slot) => (
          <EvidenceSlot
            key={slot.field}
            {...place}
            slot={slot}
            open={open}
            title={t(`items.${slot.item}`)}
            label={t(`items.${slot.item}`)}
            hint={t(`hints.${slot.item}`)}
          />
        ))}
      </ul>
      {open ? (
        <p className="mt-4 max-w-text border-t border-hairline pt-4 text-14 text-soft">
          {t('limits', { files: String(mostFilesOfCase) })} {t('privacy')}
        </p>
      ) : null}
    </>
  )
  // Nothing can be added any more: what was sent is there for whoever asks.
  if (!open)
    return (
      <FoldedCard id="evidence" title={t('title')} summary={cases('files', { count })}>
        {list}
      </FoldedCard>
    )
  return (
    <Card title={t('title')} id="evidence">
      {list}
    </Card>
  )
}

/** While something is being checked, the page asks again after it. */
export function useReadAgain(slots: readonly SlotView[]): void {
  const { revalidate, state } = useRevalidator()
  const waiting = slots.some(({ files }) => files.some((file) => file.state === 'received' || file.state === 'scanning'))
  useEffect(() => {
    if (!waiting || state !== 'idle') return
    const timer = setTimeout(revalidate, 3_000)
    return () => clearTimeout(timer)
  }, [waiting, state, revalidate])
}
