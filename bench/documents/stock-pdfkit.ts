import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { leavesOf } from '#app/documents/sheet.ts'
import type { Sheet } from '#app/documents/sheet.ts'
import { fontFiles, sheetsOf } from './same-pair.ts'
import type { PairEngine } from './same-pair.ts'

const fonts = { regular: readFileSync(fontFiles.regular), bold: readFileSync(fontFiles.bold) }

/** pdfkit as its guide says: tagged, fonts registered from their bytes in every document. */
export const stockPdfkit: PairEngine = {
  name: 'pdfkit tagged, stock',
  pair: async (data) => {
    const made: Uint8Array[] = []
    for (const sheet of sheetsOf(data)) made.push(await draw(sheet))
    return made
  },
}

function draw(sheet: Sheet): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: sheet.language,
    info: { Title: sheet.title },
  })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  pdf.registerFont('regular', fonts.regular)
  pdf.registerFont('bold', fonts.bold)
  for (let page = 0; page < sheet.pages; page += 1) pdf.addPage()
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const leaf of leavesOf(sheet.nodes)) {
    pdf.switchToPage(leaf.box.page)
    root.add(
      pdf.struct(leaf.kind === 'code' ? 'Figure' : 'P', leaf.kind === 'code' ? { alt: leaf.alt } : {}, () => {
        if (leaf.kind === 'text') {
          for (const run of leaf.runs) {
            pdf.font(run.face).fontSize(run.size).fillColor('#14181F')
            pdf.text(run.text, run.x, run.baseline, { lineBreak: false, baseline: 'alphabetic' })
          }
          return
        }
        const row = leaf.box.height / leaf.code.height
        for (const bar of leaf.code.dark) {
          pdf.rect(leaf.box.x + bar.x * leaf.module, leaf.box.y + bar.y * row, bar.width * leaf.module, bar.height * row)
        }
        pdf.fillColor('#000000').fill()
      }),
    )
  }
  root.end()
  pdf.end()
  return done
}
