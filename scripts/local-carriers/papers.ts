import { buffer } from 'node:stream/consumers'

import bwipjs from 'bwip-js/node'
import PDFDocument from 'pdfkit'

export type LabelWords = Readonly<{
  carrier: string
  service: string
  trackingNumber: string
  from: readonly string[]
  to: readonly string[]
}>

/** A label of 4 by 6 inches with a code of its number; it says itself that no carrier will take it. */
export async function labelPdf({ carrier, service, trackingNumber, from, to }: LabelWords): Promise<Buffer> {
  const code = await bwipjs.toBuffer({ bcid: 'code128', text: trackingNumber, scale: 3, height: 18, backgroundcolor: 'FFFFFF' })
  const pdf = new PDFDocument({ size: [288, 432], margin: 18, info: { Title: `${carrier} ${trackingNumber}` } })
  pdf.fontSize(18).text(`${carrier} ${service}`)
  pdf.fontSize(8).text('SAMPLE: NO CARRIER TAKES THIS').moveDown()
  pdf.fontSize(9).text(from.join('\n')).moveDown()
  pdf.fontSize(13).text(to.join('\n')).moveDown()
  pdf.image(code, { width: 240 }).moveDown()
  pdf.fontSize(11).text(trackingNumber)
  pdf.end()
  return buffer(pdf)
}

/** What is shown at a counter instead of a label. */
export function dropOffPng(text: string): Promise<Buffer> {
  return bwipjs.toBuffer({ bcid: 'qrcode', text, scale: 6, padding: 4, backgroundcolor: 'FFFFFF' })
}
