import type { EvidenceItem } from '#app/domain/evidence/checklist.ts'
import type { SlotView } from '#app/views/evidence/evidence-view.ts'

import { EvidenceCard } from '../../evidence/evidence-card.tsx'
import { useHydrated } from '../../shared/hydrated.ts'

type Props = Readonly<{
  /** An entry for all that could be asked for, with what was sent. */
  slots: readonly SlotView[]
  /** What would help, by what was said so far. */
  asks: readonly EvidenceItem[]
  /** What stands in the form is kept. */
  kept: boolean
  to: string
  returnTo: string
}>

/**
 * The files of a request, in the step that says what they are to show. Without our script sending one leaves the page, and with it what
 * was typed but not gone on from: then they are asked for once the step is answered.
 */
export function StepEvidence({ slots, asks, kept, to, returnTo }: Props) {
  const live = useHydrated()
  if (!live && !kept) return null
  const asked = asks.flatMap((item) => slots.filter((slot) => slot.item === item))
  const sent = slots.filter((slot) => !asked.includes(slot) && slot.files.length > 0)
  return <EvidenceCard slots={[...asked, ...sent]} open filed={false} to={to} returnTo={returnTo} />
}
