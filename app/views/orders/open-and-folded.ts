import type { ChoiceName, ChoiceView } from './order-axis.ts'

type Windows = ChoiceView['windows']

/** What can be done now, with the windows in which it can. */
export type OpenChoice = Readonly<{
  asked: false
  action: ChoiceView['action']
  name: ChoiceName
  windows: Windows
  clause: ChoiceView['clause']
}>

/** What cannot be done any more, and people may be asked for all the same. */
type AskedFor = Readonly<{ asked: true } & Pick<ChoiceView, 'action' | 'why' | 'clause'>>

/** What was possible, or will be, or never was. */
type FoldedChoice = Readonly<{ id: string; name: ChoiceName; state: 'past' | 'later' | 'closed'; windows: Windows }> &
  Pick<ChoiceView, 'why' | 'clause' | 'instead'>

export type OpenAndFolded = Readonly<{
  /** In the order of time. */
  shown: ReadonlyArray<OpenChoice | AskedFor>
  folded: readonly FoldedChoice[]
  /** What the folded ones are. */
  holds: 'past' | 'later' | 'both' | null
}>

/**
 * The choices of an order as its page shows them: what can be done now for all to see, with what people can be asked for; what is
 * over or comes later folded away. Every window stands in one of them, and in one only.
 */
export function openAndFolded(choices: readonly ChoiceView[]): OpenAndFolded {
  const folded = choices.flatMap(foldedOf)
  return { shown: choices.flatMap(shownOf), folded, holds: held(folded) }
}

function shownOf({ action, state, windows: all, why, clause, exception }: ChoiceView): Array<OpenChoice | AskedFor> {
  if (exception) return [{ asked: true, action, why, clause }]
  if (state !== 'open') return []
  const windows = all.filter((window) => window.state === 'open')
  return [{ asked: false, action, name: windows[0]?.name ?? action, windows, clause }]
}

/** One entry for each name and state of its windows that are not open; the last says why, where the whole choice is over. */
function foldedOf(choice: ChoiceView): FoldedChoice[] {
  const { action, state } = choice
  if (state === 'closed') return choice.exception ? [] : [{ id: action, name: action, state, windows: [], ...saysOf(choice) }]
  const entries = entriesOf(choice.windows.filter((window) => window.state !== 'open'))
  return entries.map((entry, at) => ({
    ...entry,
    ...(state !== 'open' && at === entries.length - 1 ? saysOf(choice) : { why: [], clause: null, instead: null }),
  }))
}

function entriesOf(windows: Windows) {
  const keys = new Map(windows.map(({ name, state }) => [`${name}-${state}`, { name, state }]))
  return [...keys].map(([id, { name, state }]) => ({
    id,
    name,
    state: state === 'past' ? ('past' as const) : ('later' as const),
    windows: windows.filter((window) => window.name === name && window.state === state),
  }))
}

/** What is asked for says above why it is over, and by which clause. */
function saysOf({ why, clause, instead, exception }: ChoiceView): Pick<FoldedChoice, 'why' | 'clause' | 'instead'> {
  return exception ? { why: [], clause: null, instead } : { why, clause, instead }
}

function held(folded: readonly FoldedChoice[]): OpenAndFolded['holds'] {
  const later = folded.filter(({ state }) => state === 'later')
  if (folded.length === 0) return null
  return later.length === 0 ? 'past' : later.length === folded.length ? 'later' : 'both'
}
