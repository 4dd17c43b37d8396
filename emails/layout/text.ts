import type { MailBlock, MailContent, MailFact } from '../blocks.ts'
import { codeInHalves } from './code.ts'
import type { LegalFoot } from './legal-foot.ts'

/** The mail as plain text: short lines, nothing that needs a fixed-width font to be read. */
export function layText(content: MailContent, foot: LegalFoot | null): string {
  const parts = [content.heading, underline(content.heading), ...content.blocks.map(blockText)]
  const [heading, rule, ...rest] = parts
  return [`${heading}\n${rule}`, ...rest, `-- \n${content.footer.join('\n')}`, ...footText(foot)].join('\n\n') + '\n'
}

function footText(foot: LegalFoot | null): string[] {
  if (foot === null) return []
  const links = foot.links.map(({ label, href }) => `${label}: ${href}`)
  return [foot.sender.join('\n'), links.join('\n')].filter((part) => part !== '')
}

function underline(text: string): string {
  return '='.repeat([...text].length)
}

function blockText(block: MailBlock): string {
  switch (block.block) {
    case 'paragraph':
    case 'note':
      return block.text
    case 'said':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'code':
      return `    ${codeInHalves(block.code).join(' ')}`
    case 'items':
      return block.items.map(({ text }) => `- ${text}`).join('\n')
    case 'facts':
      return block.rows.map(factText).join('\n')
    case 'receipt': {
      const rows = block.rows.map((row) => `${row.amount}  ${row.label}`)
      const totals = block.totals.map((total) => `${total.main ? '= ' : ''}${total.amount}  ${total.label}`)
      return [`${block.title}:`, ...rows, ...totals].join('\n')
    }
    case 'list':
      return [`${block.title}:`, ...block.items.map((item, at) => `${block.numbered ? `${at + 1}.` : '-'} ${item}`)].join('\n')
    case 'link':
    case 'action':
      return `${block.label}:\n${block.href}`
  }
}

function factText({ label, lines }: MailFact): string {
  if (lines.length === 1) return `${label}: ${lines[0]}`
  return [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n')
}
