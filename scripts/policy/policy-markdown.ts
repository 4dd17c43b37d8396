import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { pageWords } from '#app/wording/policy/page-words.ts'
import { policyPage } from '#app/views/policy/pages.ts'
import type { PolicyClause, PolicyPage, PolicyTable } from '#app/views/policy/policy-page.ts'

/** `docs/policy.md`: both policy pages of a version, with the name of each clause as decisions cite it. */
export function policyMarkdown(version: PolicyVersion): string {
  const parts = [
    '<!-- Made from the policy data by `npm run policy:docs`; change the data, not this file. -->',
    `# Policy ${version.id}`,
    `Applies to orders placed from ${version.effectiveFrom} on; the first version also to all before it.`,
    ...pageParts(policyPage('R', version, 'en')),
    ...pageParts(policyPage('W', version, 'en')),
  ]
  return `${parts.join('\n\n')}\n`
}

function pageParts({ title, sections }: PolicyPage): string[] {
  return [`## ${title}`, ...sections.flatMap(({ heading, clauses }) => [`### ${heading}`, ...clauses.flatMap(clauseParts)])]
}

function clauseParts({ clause, name, paragraphs, items, tables, reading }: PolicyClause): string[] {
  const list = items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]
  const reads = reading === null ? [] : [`*${pageWords('en').ourReading}:* ${reading}`]
  return [`**${clause} · ${name}**`, ...paragraphs, ...list, ...tables.map(tableText), ...reads]
}

function tableText({ caption, columns, rows }: PolicyTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`${caption}:`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
