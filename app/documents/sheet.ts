import type { Language } from '#app/domain/shared/stores.ts'
import type { CodeModules } from './codes.ts'
import type { Face } from './fonts.ts'

export type Tone = 'ink' | 'quiet' | 'accent'

/**
 * The structure elements used, as PDF names them (a `TH:row` is a `TH` that heads a row); their order is the
 * reading order.
 */
export type Tag =
  'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TH:row' | 'TD' | 'Figure' | 'Span'

/** Points from the top left corner of a page; `page` counts from 0. */
export type Box = Readonly<{ page: number; x: number; y: number; width: number; height: number }>

/** One line's worth of text at its baseline. */
export type TextRun = Readonly<{ text: string; x: number; baseline: number; face: Face; size: number; tone: Tone; language: Language }>

export type TextNode = Readonly<{ kind: 'text'; tag: Tag; box: Box; runs: readonly TextRun[] }>
export type CodeNode = Readonly<{ kind: 'code'; alt: string; box: Box; code: CodeModules; module: number }>
export type GroupNode = Readonly<{ kind: 'group'; tag: Tag; children: readonly SheetNode[] }>
/** What is read: a tree in reading order. */
export type SheetNode = TextNode | CodeNode | GroupNode

/** The bytes of a JPEG, or the lines of a drawing on a square of 48 units. */
export type Look = Readonly<{ jpeg: Uint8Array } | { paths: readonly string[] }>

/** What is only seen: rules, frames and marks, left out of the reading order. */
export type Mark =
  | Readonly<{ kind: 'rule' | 'dashes'; box: Box; tone: Tone }>
  | Readonly<{ kind: 'frame'; box: Box; tone: Tone }>
  | Readonly<{ kind: 'bar'; box: Box; tone: Tone }>
  | Readonly<{ kind: 'note'; box: Box; runs: readonly TextRun[] }>
  | Readonly<{ kind: 'stamp'; box: Box; text: string }>
  /** What a thing looks like; its name stands beside it. */
  | Readonly<{ kind: 'picture'; box: Box; look: Look }>

/** A whole document, laid out and not yet drawn. */
export type Sheet = Readonly<{
  title: string
  language: Language
  width: number
  height: number
  pages: number
  nodes: readonly SheetNode[]
  marks: readonly Mark[]
}>

/** The leaves of the tree in reading order, each with its box. */
export function leavesOf(nodes: readonly SheetNode[]): (TextNode | CodeNode)[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leavesOf(node.children) : [node]))
}
