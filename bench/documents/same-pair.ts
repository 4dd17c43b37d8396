import { returnLabelSheet, returnNoteSheet } from '#app/documents/render-pickup.ts'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import type { CodeNode, Sheet } from '#app/documents/sheet.ts'
import { sampleReturn } from '#tests/unit/documents/sample-data.ts'

/** A way to make the label and the note of one case; `close` where it holds something open. */
export type PairEngine = Readonly<{
  name: string
  pair: (data: PickupDocumentData) => Promise<readonly Uint8Array[]>
  close?: () => Promise<void>
}>

/**
 * A new case each turn: other names, numbers and codes, so that nothing can be answered from the last one.
 */
export function caseOfTurn(turn: number): PickupDocumentData {
  const sample = sampleReturn()
  const caseNumber = `EMR-2026-${100_000 + turn}`
  return {
    ...sample,
    caseNumber,
    orderNumber: `#DE-${20_000 + turn}`,
    sender: { ...sample.sender, name: `Jürgen Groß ${turn}`, street: `Severinstraße ${turn}` },
    qrUrl: sample.qrUrl.replace(sample.caseNumber, caseNumber),
  }
}

/** Both pages laid out, with their codes: where every text and code goes is the same for all engines. */
export function sheetsOf(data: PickupDocumentData): readonly Sheet[] {
  return [returnLabelSheet(data), returnNoteSheet(data)]
}

export const fontFiles = { regular: 'app/documents/fonts/noto-sans-regular.ttf', bold: 'app/documents/fonts/noto-sans-bold.ttf' } as const

/** A code's dark modules as one SVG path in points. */
export function pathOf({ box, code, module }: Pick<CodeNode, 'box' | 'code' | 'module'>): string {
  const row = box.height / code.height
  return code.dark
    .map(({ x, y, width, height }) => {
      const across = width * module
      return `M${x * module} ${y * row}h${across}v${height * row}h${-across}z`
    })
    .join('')
}
