import type { Block, Part, Placed } from './blocks.ts'
import type { GroupNode, SheetNode } from './sheet.ts'

/** A piece that is never split over two pages. */
export type FlowItem = Readonly<{
  part: Part
  /** Pieces in a row with the same name become one table, also across pages. */
  table?: string
  /** A heading does not stay behind alone. */
  keepWithNext?: boolean
  /** Room above, dropped at the top of a page. */
  above?: number
}>

export type FlowArea = Readonly<{ left: number; width: number; tops: (page: number) => number; bottom: number }>
export type Flowed = Readonly<{ placed: Placed; pages: number }>

/** Puts pieces under one another, on as many pages as it takes. */
export function flow(items: readonly FlowItem[], area: FlowArea): Flowed {
  const blocks = items.map((item) => item.part(area.width))
  const nodes: SheetNode[] = []
  const marks: Placed['marks'][number][] = []
  let page = 0
  let y = area.tops(0)
  items.forEach((item, index) => {
    const block = blocks[index]
    if (!block) return
    const atTop = y === area.tops(page)
    const above = atTop ? 0 : (item.above ?? 0)
    if (!atTop && y + above + heightKept(items, blocks, index) > area.bottom) {
      page += 1
      y = area.tops(page)
    } else y += above
    const placed = block.place({ page, x: area.left, y })
    addNodes(nodes, placed.nodes, item.table)
    marks.push(...placed.marks)
    y += block.height
  })
  return { placed: { nodes, marks }, pages: page + 1 }
}

/** The height of a piece and of all that must stay with it. */
function heightKept(items: readonly FlowItem[], blocks: readonly Block[], from: number): number {
  let height = 0
  for (let index = from; index < items.length; index += 1) {
    height += (blocks[index]?.height ?? 0) + (index > from ? (items[index]?.above ?? 0) : 0)
    if (!items[index]?.keepWithNext) break
  }
  return height
}

const tableNames = new WeakMap<GroupNode, string>()

function addNodes(nodes: SheetNode[], added: readonly SheetNode[], table: string | undefined): void {
  if (table === undefined) {
    nodes.push(...added)
    return
  }
  const last = nodes.at(-1)
  const joins = last?.kind === 'group' && tableNames.get(last) === table
  const group: GroupNode = { kind: 'group', tag: 'Table', children: [...(joins ? last.children : []), ...added] }
  tableNames.set(group, table)
  nodes.splice(joins ? -1 : nodes.length, joins ? 1 : 0, group)
}
