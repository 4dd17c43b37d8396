import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'

/** A sheet of paper in points, with the margin that nothing crosses. */
export type PaperSize = Readonly<{ width: number; height: number; margin: number }>

const sizes: Readonly<Record<PickupDocumentData['format'], Readonly<Record<PickupDocumentData['paper'], PaperSize>>>> = {
  page: { letter: { width: 612, height: 792, margin: 32 }, a4: { width: 595.28, height: 841.89, margin: 34 } },
  label: { letter: { width: 288, height: 432, margin: 12 }, a4: { width: 297.64, height: 419.53, margin: 12 } },
}

export function paperOf(data: Pick<PickupDocumentData, 'format' | 'paper'>): PaperSize {
  return sizes[data.format][data.paper]
}
