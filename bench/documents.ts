import { pathToFileURL } from 'node:url'
import { renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { chromiumPrint } from './documents/chromium-print.ts'
import { reactPdf } from './documents/react-pdf.tsx'
import { caseOfTurn } from './documents/same-pair.ts'
import type { PairEngine } from './documents/same-pair.ts'
import { stockPdfkit } from './documents/stock-pdfkit.ts'

const ours: PairEngine = {
  name: 'ours (pdfkit tagged, PDF/UA)',
  pair: async (data) => [await renderReturnLabel(data), await renderReturnNote(data)],
}

const warmUp = 15
const turns = 40

/**
 * The label and the note of a new case each turn, by each engine in turn, so that a noisy machine is noisy
 * for all. The peers are handed the finished layout and the codes; they only draw.
 */
export async function measureDocuments(): Promise<string> {
  const engines = [ours, stockPdfkit, reactPdf, await chromiumPrint()]
  const times = new Map(engines.map((engine) => [engine, [] as number[]]))
  const sizes = new Map<PairEngine, number>()
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    for (const [index, engine] of engines.entries()) {
      const data = caseOfTurn(turn * engines.length + index)
      const began = performance.now()
      const pair = await engine.pair(data)
      if (turn >= warmUp) times.get(engine)?.push(performance.now() - began)
      sizes.set(
        engine,
        pair.reduce((sum, pdf) => sum + pdf.length, 0),
      )
    }
  }
  for (const engine of engines) await engine.close?.()
  const own = median(times.get(ours) ?? [])
  const lines = engines.map((engine) => {
    const ms = median(times.get(engine) ?? [])
    return [
      engine.name.padEnd(34),
      ms.toFixed(1).padStart(8),
      (1000 / ms).toFixed(0).padStart(8),
      (own / ms).toFixed(2).padStart(8),
      ((sizes.get(engine) ?? 0) / 1024).toFixed(0).padStart(8),
    ].join('')
  })
  const head = ['label + note, warm'.padEnd(34), 'ms'.padStart(8), 'pairs/s'.padStart(8), 'ours/it'.padStart(8), 'kB'.padStart(8)].join('')
  return [head, ...lines].join('\n')
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measureDocuments()}\n`)
}
