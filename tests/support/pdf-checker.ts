import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { installDebianPackage } from './debian.ts'

/** What qpdf, which shares no code with what draws our documents, says of a file, and the dictionaries in it. */
export type CheckedPdf = Readonly<{ verdict: string; objects: readonly PdfObject[] }>
export type PdfObject = Readonly<Record<string, unknown>>

/** Has qpdf read a whole file, check its structure and every stream, and list its objects. */
export function checkPdf(pdf: Uint8Array): CheckedPdf {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    const checked = qpdf(['--check', file])
    const listed = JSON.parse(qpdf(['--json=2', '--json-key=qpdf', file]).stdout) as {
      qpdf: [unknown, Record<string, { value?: PdfObject; stream?: { dict: PdfObject } }>]
    }
    const objects = Object.values(listed.qpdf[1]).flatMap(({ value, stream }) => value ?? stream?.dict ?? [])
    const isDictionary = (object: unknown): object is PdfObject => typeof object === 'object' && object !== null
    return { verdict: checked.stdout + checked.stderr, objects: objects.filter(isDictionary) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function qpdf(args: readonly string[]): { stdout: string; stderr: string } {
  const ask = () => spawnSync('qpdf', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  let ran = ask()
  if (ran.error) {
    installDebianPackage('qpdf')
    ran = ask()
  }
  if (ran.error) throw new Error('qpdf checks the printed documents: install it (Debian: apt-get install qpdf)')
  return ran
}
