import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { leavesOf } from '#app/documents/sheet.ts'
import type { CodeNode, Sheet, TextNode } from '#app/documents/sheet.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { fontFiles, pathOf, sheetsOf } from './same-pair.ts'
import type { PairEngine } from './same-pair.ts'

/** The same texts and codes as a page of HTML, printed by a warm browser that keeps its page. */
export async function chromiumPrint(): Promise<PairEngine> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const faces = Object.entries(fontFiles)
    .map(([face, file]) => fontFace(face, file))
    .join('')
  await page.setContent(`<style>${faces}</style><div id="sheet"></div>`)
  return {
    name: 'headless Chromium, page reused',
    pair: async (data) => {
      const made: Uint8Array[] = []
      for (const sheet of sheetsOf(data)) {
        await page.evaluate((html) => {
          document.body.innerHTML = html
        }, htmlOf(sheet))
        await page.evaluate(() => document.fonts.ready)
        made.push(await page.pdf({ width: `${sheet.width / 72}in`, height: `${sheet.height / 72}in`, tagged: true, printBackground: true }))
      }
      return made
    },
    close: () => browser.close(),
  }
}

function fontFace(face: string, file: string): string {
  const data = readFileSync(file).toString('base64')
  const weight = face === 'bold' ? 700 : 400
  return `@font-face{font-family:Noto;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`
}

function htmlOf(sheet: Sheet): string {
  return leavesOf(sheet.nodes)
    .map((leaf) => (leaf.kind === 'code' ? svgOf(sheet, leaf) : paragraphOf(sheet, leaf)))
    .join('')
}

function svgOf(sheet: Sheet, { box, ...code }: CodeNode): string {
  const place = placed(sheet, box.x, box.y, box.page)
  const size = `width="${box.width}pt" height="${box.height}pt" viewBox="0 0 ${box.width} ${box.height}"`
  return `<svg style="${place}" ${size}><path d="${pathOf({ box, ...code })}"/></svg>`
}

function paragraphOf(sheet: Sheet, { box, runs }: TextNode): string {
  const lines = runs.map((run) => {
    const place = placed(sheet, run.x, run.baseline - run.size * 1.069, box.page)
    const font = `font:${run.face === 'bold' ? 700 : 400} ${run.size}pt Noto`
    return `<span style="${place};${font};white-space:pre">${escaped(run.text)}</span>`
  })
  return `<p style="margin:0">${lines.join('')}</p>`
}

function placed(sheet: Sheet, x: number, y: number, page: number): string {
  return `position:absolute;left:${x}pt;top:${y + page * sheet.height}pt`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
