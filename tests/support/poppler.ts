import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { installDebianPackage } from './debian.ts'

type PopplerTool = 'pdftoppm' | 'pdftotext' | 'pdfinfo'

const found = new Map<PopplerTool, string>()

/**
 * Where a Poppler tool is: on the path, else from Debian's `poppler-utils`, installed when we are root; else
 * it throws with what to install.
 */
function popplerTool(name: PopplerTool): string {
  const path = found.get(name) ?? onPath(name) ?? installed(name)
  found.set(name, path)
  return path
}

/** Gets Poppler before several tests at once ask for it: two installations at a time lock each other out. */
export function preparePoppler(): void {
  if (onPath('pdftoppm') === null) installDebianPackage('poppler-utils')
}

/** The text of a PDF in the order it is drawn. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run('pdftotext', ['-raw', file, '-']))
}

/** Poppler's reading of the tag tree, one element a line, indented by depth, with its text. */
export function tagTreeOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run('pdfinfo', ['-struct-text', file]))
}

/** What `pdfinfo` says of a file. */
export function infoOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run('pdfinfo', [file]))
}

/** One page as a PNG, as a 203 dpi label printer would see it. */
export function pageAsPng(pdf: Uint8Array, page: number, dpi = 203): Uint8Array {
  return withFile(pdf, (file, folder) => {
    const image = join(folder, 'page')
    run('pdftoppm', ['-png', '-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', file, image])
    return readFileSync(`${image}.png`)
  })
}

function run(tool: PopplerTool, args: readonly string[]): string {
  return execFileSync(popplerTool(tool), args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name)
    if (isExecutable(path)) return path
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed(name: PopplerTool): string {
  installDebianPackage('poppler-utils')
  const path = onPath(name)
  if (path !== null) return path
  throw new Error(`${name} checks the printed documents: install Poppler (Debian: apt-get install poppler-utils)`)
}
