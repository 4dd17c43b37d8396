import type { CodeModules } from './codes.ts'
import { printerDot } from './codes.ts'
import type { Look, Mark, SheetNode, Tag, TextNode, TextRun, Tone } from './sheet.ts'

type Place = Readonly<{ page: number; x: number; y: number }>
export type Placed = Readonly<{ nodes: readonly SheetNode[]; marks: readonly Mark[] }>
/** Something of a known size that can be put anywhere. */
export type Block = Readonly<{ width: number; height: number; place: (at: Place) => Placed }>
/** A block once it knows how wide it may be. */
export type Part = (width: number) => Block

/** Parts under one another. */
export function stack(gap: number, ...parts: readonly Part[]): Part {
  return (width) => {
    const blocks = parts.map((part) => part(width)).filter((block) => block.height > 0)
    const gaps = Math.max(0, blocks.length - 1) * gap
    return {
      width,
      height: blocks.reduce((sum, block) => sum + block.height, gaps),
      place: (at) => {
        let y = at.y
        return joined(
          blocks.map((block) => {
            const placed = block.place({ ...at, y })
            y += block.height + gap
            return placed
          }),
        )
      },
    }
  }
}

export type Column = Readonly<{ share: number; part: Part }>

/** Parts beside one another, widths by share of what the gaps leave; read left to right. */
export function columns(gap: number, ...parts: readonly Column[]): Part {
  return (width) => {
    const shares = parts.reduce((sum, { share }) => sum + share, 0)
    const room = width - gap * (parts.length - 1)
    const blocks = parts.map(({ share, part }) => part((room * share) / shares))
    return {
      width,
      height: Math.max(...blocks.map((block) => block.height)),
      place: (at) => {
        let x = at.x
        return joined(
          blocks.map((block) => {
            const placed = block.place({ ...at, x })
            x += block.width + gap
            return placed
          }),
        )
      },
    }
  }
}

/** A part inside one structure element. */
export function tagged(tag: Tag, part: Part): Part {
  return mapped(part, ({ nodes, marks }) => ({ nodes: [{ kind: 'group', tag, children: nodes }], marks }))
}

/** A part at least this high, so that what follows stands at a fixed place. */
export function atLeast(height: number, part: Part): Part {
  return (width) => {
    const block = part(width)
    return { ...block, height: Math.max(height, block.height) }
  }
}

function space(height: number): Part {
  return (width) => ({ width, height, place: () => ({ nodes: [], marks: [] }) })
}

export const nothing: Part = space(0)

/** A hairline across the width, or a broken line where paper is cut or folded. */
export function rule(kind: 'rule' | 'dashes' = 'rule', tone: Tone = 'quiet'): Part {
  return (width) => ({ width, height: 0.5, place: (at) => ({ nodes: [], marks: [{ kind, box: { ...at, width, height: 0.5 }, tone }] }) })
}

/** An empty box to tick, before a part. */
export function ticked(side: number, part: Part): Part {
  const inset = side + 5
  return (width) => {
    const block = part(width - inset)
    return {
      width,
      height: Math.max(side, block.height),
      place: (at) => {
        const box = { page: at.page, x: at.x, y: at.y + 1.5, width: side, height: side }
        const { nodes, marks } = block.place({ ...at, x: at.x + inset })
        return { nodes, marks: [...marks, { kind: 'frame', box, tone: 'ink' }] }
      },
    }
  }
}

/** A part with a square picture before it, as high as that at least. */
export function pictured(side: number, gap: number, look: Look, part: Part): Part {
  return (width) => {
    const block = part(width - side - gap)
    return {
      width,
      height: Math.max(side, block.height),
      place: (at) => {
        const { nodes, marks } = block.place({ ...at, x: at.x + side + gap })
        return { nodes, marks: [...marks, { kind: 'picture', box: { ...at, width: side, height: side }, look }] }
      },
    }
  }
}

/** A line to write on. */
export function writingLine(height: number): Part {
  return (width) => ({
    width,
    height,
    place: (at) => ({
      nodes: [],
      marks: [{ kind: 'rule', box: { page: at.page, x: at.x, y: at.y + height - 1, width, height: 0.5 }, tone: 'ink' }],
    }),
  })
}

export type CodeLook = Readonly<{
  alt: string
  barHeight?: number
  align: 'left' | 'right' | 'center'
  /**
   * Lets the quiet zone stand out to the side, so that bars and text share an edge; needs an empty margin
   * there.
   */
  flush?: boolean
}>

/** A code as large as the width allows in whole printer dots a module, at most `maxDots`. */
export function codePart(code: CodeModules, maxDots: number, look: CodeLook): Part {
  return (width) => {
    const dots = Math.max(1, Math.min(maxDots, Math.floor(width / (code.width * printerDot))))
    const module = dots * printerDot
    const size = { width: code.width * module, height: look.barHeight ?? code.height * module }
    const out = look.flush ? code.quiet * module : 0
    const slack = { left: -out, center: (width - size.width) / 2, right: width - size.width + out }[look.align]
    return {
      width,
      height: size.height,
      place: (at) => {
        const box = { page: at.page, x: at.x + slack, y: at.y, ...size }
        return { nodes: [{ kind: 'code', alt: look.alt, box, code, module }], marks: [] }
      },
    }
  }
}

/**
 * The first of several ways to set the same thing that is no higher than `height`; the last one where none
 * is.
 */
export function firstThatFits(height: number, ...ways: readonly Part[]): Part {
  return (width) => {
    const blocks = ways.map((way) => () => way(width))
    for (const block of blocks.slice(0, -1)) {
      const tried = block()
      if (tried.height <= height) return tried
    }
    const last = blocks.at(-1)
    return last ? last() : nothing(width)
  }
}

/** A text node whose runs were measured at the origin. */
export function textBlock(tag: Tag, width: number, height: number, runs: readonly TextRun[]): Block {
  return {
    width,
    height,
    place: (at) => {
      const node: TextNode = { kind: 'text', tag, box: { ...at, width, height }, runs: moved(runs, at) }
      return { nodes: [node], marks: [] }
    },
  }
}

function moved(runs: readonly TextRun[], at: Place): TextRun[] {
  return runs.map((run) => ({ ...run, x: run.x + at.x, baseline: run.baseline + at.y }))
}

export function joined(parts: readonly Placed[]): Placed {
  return { nodes: parts.flatMap((part) => part.nodes), marks: parts.flatMap((part) => part.marks) }
}

function mapped(part: Part, change: (placed: Placed) => Placed): Part {
  return (width) => {
    const block = part(width)
    return { ...block, place: (at) => change(block.place(at)) }
  }
}
