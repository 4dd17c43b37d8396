import type { CoverageState, MachineOnPage } from './machine-page.ts'

/** What several machines would say word for word, or several parts of them: it is said once, for all of them. */
export type ToldOnce = Readonly<{
  coverage: ReadonlyArray<Readonly<{ state: CoverageState; says: string; next: string | null }>>
  law: readonly string[]
}>

type Told = Pick<MachineOnPage, 'components' | 'law'>

/** The sentences that stand more than once on a page of these machines, in the order in which they first stand there; a single one says its own. */
export function toldOnce(machines: readonly Told[]): ToldOnce {
  if (machines.length < 2) return { coverage: [], law: [] }
  const answers = machines.flatMap(({ components }) =>
    components.flatMap(({ state, says, next }) => (says === null ? [] : [{ state, says, next }])),
  )
  const sentences = answers.map(({ says }) => says)
  const rights = machines.flatMap(({ law }) => law?.says ?? [])
  return {
    coverage: answers.filter(({ says }, at) => isFirstOfSeveral(sentences, says, at)),
    law: rights.filter((says, at) => isFirstOfSeveral(rights, says, at)),
  }
}

function isFirstOfSeveral(all: readonly string[], one: string, at: number): boolean {
  return all.indexOf(one) === at && all.lastIndexOf(one) !== at
}

/** The machine without what is said for all of them. */
export function withoutToldOnce<Machine extends Told>(machine: Machine, once: ToldOnce): Machine {
  const isTold = (says: string | null) => once.coverage.some((answer) => answer.says === says)
  return {
    ...machine,
    components: machine.components.map((component) => (isTold(component.says) ? { ...component, says: null, next: null } : component)),
    law: machine.law && { ...machine.law, says: machine.law.says.filter((says) => !once.law.includes(says)) },
  }
}
