import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder in which each test file notes the rows that it has read. */
    shapesReadIn: string
  }
}

/**
 * Looks, after a run of all integration tests, whether each read of the portal has answered at least one row: a shape that no
 * real row was ever held to may say anything. A run of some files judges nothing. `SHAPES_READ_IN` keeps the notes of runs
 * that make one whole.
 */
export default function setUp(project: TestProject): () => void {
  const given = process.env['SHAPES_READ_IN']
  if (given) mkdirSync(given, { recursive: true })
  const folder = given ?? mkdtempSync(join(tmpdir(), 'shapes-read-'))
  project.provide('shapesReadIn', folder)
  return () => {
    const unread = unreadShapes(folder)
    if (!given) rmSync(folder, { recursive: true })
    if (unread.length > 0) throw new Error(`no test has read a row of: ${unread.join(', ')}`)
  }
}

function unreadShapes(folder: string): string[] {
  const notes = readdirSync(folder)
  if (notes.length < filesBelow('tests/integration', /\.test\.tsx?$/).length) return []
  const read = new Set(notes.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[]))
  return namedShapes().filter((name) => !read.has(name))
}

/** The names of all shapes, as they stand in the source. */
export function namedShapes(): string[] {
  const sources = filesBelow('app', /\.ts$/).map((file) => readFileSync(file, 'utf8'))
  return sources.flatMap((text) => [...text.matchAll(/rowShape\('([^']+)'/g)].map(([, name = '']) => name))
}

function filesBelow(folder: string, which: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => which.test(file))
    .map((file) => join(folder, file))
}
