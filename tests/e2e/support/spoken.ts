/** What has to have a name, since whoever hears it decides by that alone. */
const named = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'switch', 'dialog']

/** A line of the tree, which YAML puts in quotes where it has to: its role, its name where it has one, its level where it is a heading. */
const line = /^\s*- '?(?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<rest>[^"]*)$/

/**
 * What somebody who hears a page would miss in its tree of accessibility, as Playwright writes it (`locator.ariaSnapshot()`):
 * something to use that has no name, a heading that skips a level, no or several titles, no or several main parts.
 */
export function missingWhenHeard(tree: string): string[] {
  const nodes = tree.split('\n').flatMap((text) => {
    const { role = '', name = '', rest = '' } = line.exec(text)?.groups ?? {}
    return role === '' ? [] : [{ role, name, level: Number(/\[level=(\d)\]/.exec(rest)?.[1] ?? 0), text: text.trim() }]
  })
  const unnamed = nodes.filter(({ role, name }) => named.includes(role) && name.trim() === '').map(({ text }) => `has no name: ${text}`)
  const levels = nodes.filter(({ role }) => role === 'heading')
  const skipped = levels.filter(({ level }, at) => level > (levels[at - 1]?.level ?? level) + 1).map(({ text }) => `skips a level: ${text}`)
  const titles = levels.filter(({ level }) => level === 1).length
  const mains = nodes.filter(({ role }) => role === 'main').length
  return [...unnamed, ...skipped, ...(titles === 1 ? [] : [`${titles} titles`]), ...(mains === 1 ? [] : [`${mains} main parts`])]
}
