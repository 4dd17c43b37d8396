import { layOutLabel } from './label-layout.ts'
import { layOutNote } from './note-layout.ts'
import { paint } from './paint.ts'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import { printableData } from './printable-data.ts'
import type { Sheet } from './sheet.ts'
import { type Looks, termsOf } from './terms.ts'

/** The sheet for the outside of the parcel and the courier, at most 3 pages. Same data, same bytes. */
export function renderReturnLabel(data: PickupDocumentData): Promise<Uint8Array> {
  return paint(returnLabelSheet(data), new Date(data.issuedAt))
}

/** The note inside the parcel; across a customs border a pro-forma invoice. Same data and pictures, same bytes. */
export function renderReturnNote(data: PickupDocumentData, looks?: Looks): Promise<Uint8Array> {
  return paint(returnNoteSheet(data, looks), new Date(data.issuedAt))
}

/** The label laid out and not drawn: where each text and code stands. */
export function returnLabelSheet(data: PickupDocumentData): Sheet {
  return layOutLabel(termsOf(printableData(data)))
}

/** The note laid out and not drawn. */
export function returnNoteSheet(data: PickupDocumentData, looks?: Looks): Sheet {
  return layOutNote(termsOf(printableData(data), looks))
}
