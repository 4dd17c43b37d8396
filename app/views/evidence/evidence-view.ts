import type { CaseView } from '#app/domain/cases/case-view.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import { caseChecklist, evidenceItems, type EvidenceItem, isEvidenceItem, takesEvidence } from '#app/domain/evidence/checklist.ts'
import type { EvidenceFile } from '#app/domain/evidence/evidence-file.ts'
import { acceptOf, type FileKind } from '#app/domain/evidence/formats.ts'
import type { Language } from '#app/domain/shared/stores.ts'

export type FileView = Pick<EvidenceFile, 'id' | 'name' | 'kind' | 'state' | 'fault' | 'width' | 'height'> &
  Readonly<{
    /** `2.4 MB`. */
    size: string
    /** How much of it has arrived, of 100. */
    percent: number
  }>

type SlotProblem = Readonly<{ because: string; name: string }>

/** One entry of the checklist with what was sent for it. */
export type SlotView = Readonly<{
  /** The name of its input: the entry, or `finding-<line>`. */
  field: string
  item: EvidenceFile['item']
  accept: string
  files: readonly FileView[]
  problems: readonly SlotProblem[]
}>

const MB = 1024 * 1024

/** As people say it: `830 KB`, `2.4 MB`, `2,4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  const megabytes = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false })
  return `${megabytes.format(bytes / MB)} MB`
}

/** A file as pages show it. */
export function fileView({ id, name, kind, state, fault, width, height, received, bytes }: EvidenceFile, language: Language): FileView {
  const percent = bytes === 0 ? 0 : Math.floor((received * 100) / bytes)
  return { id, name, kind, state, fault, width, height, size: fileSize(bytes, language), percent: Math.min(100, percent) }
}

type Sent = Readonly<{ files: readonly EvidenceFile[]; problems: ReadonlyArray<SlotProblem & Readonly<{ field: string }>> }>

/** The checklist as its page shows it; what was sent for an entry that is not on it any more still stands there. */
function checklistView(items: readonly EvidenceItem[], { files, problems }: Sent, language: Language): SlotView[] {
  const own = files.filter(({ item }) => item !== 'finding')
  const all = [...new Set([...items, ...own.map(({ item }) => item as EvidenceItem)])]
  return all.map((item) =>
    slotView(item, item, evidenceItems[item], { files: own.filter((file) => file.item === item), problems }, language),
  )
}

/** One entry for each line of a case, for the photos that staff take. */
function photosView(lineIds: readonly string[], { files, problems }: Sent, language: Language): SlotView[] {
  return lineIds.map((lineId) => {
    const own = files.filter((file) => file.lineId === lineId)
    return slotView(`finding-${lineId}`, 'finding', ['photo'], { files: own, problems }, language)
  })
}

/** What is asked for before filing, while it is still being said what it is to show: an entry for all that may be. */
export function stepEvidenceView(sent: Sent, language: Language): SlotView[] {
  const items = Object.keys(evidenceItems).filter(isEvidenceItem)
  return checklistView(
    items.filter((item) => item !== 'requested'),
    sent,
    language,
  )
}

/** What a case's page shows its customer: the checklist, and beside the difference the photos that staff took. */
export function caseEvidenceView(view: CaseView, sent: Sent, language: Language) {
  return {
    slots: checklistView(caseChecklist(view.facts, view.kind, view.state), sent, language),
    open: takesEvidence(view.kind, view.state),
    photos: photosByLine(sent.files, language),
  }
}

/** What a case's page shows staff: what the customer sent, and an entry for each line to photograph while it is looked at. */
export function staffEvidenceView(view: CaseView, sent: Sent, language: Language) {
  const lines = stateRow(view.state).lookedAt ? view.lines : []
  const slots = photosView(
    lines.map(({ orderLineId }) => orderLineId),
    sent,
    language,
  )
  return {
    sent: sentFiles(sent.files, language),
    photos: slots.map((slot, at) => ({ slot, title: lines[at]?.title ?? '' })),
    /** What shows why less of a withdrawal is given back stays once that was written down. */
    removable: view.kind !== 'withdrawal' || isAssessable(view),
    found: photosByLine(sent.files, language),
  }
}

function isAssessable({ kind, state }: CaseView): boolean {
  return openSteps(kind, state, 'staff').includes('assess')
}

function slotView(field: string, item: EvidenceFile['item'], kinds: readonly FileKind[], sent: Sent, language: Language): SlotView {
  return {
    field,
    item,
    accept: acceptOf(kinds),
    files: sent.files.map((file) => fileView(file, language)),
    problems: sent.problems.filter((problem) => problem.field === field).map(({ because, name }) => ({ because, name })),
  }
}

/** What staff took of each line and may be shown, by line. */
function photosByLine(files: readonly EvidenceFile[], language: Language): Readonly<Record<string, readonly FileView[]>> {
  const shown = files.filter(({ item, state }) => item === 'finding' && state === 'clean')
  const lines = new Set(shown.flatMap(({ lineId }) => lineId ?? []))
  return Object.fromEntries(
    [...lines].map((line) => [line, shown.filter(({ lineId }) => lineId === line).map((file) => fileView(file, language))]),
  )
}

/** What a customer sent and staff may look at, by entry of the checklist. */
function sentFiles(files: readonly EvidenceFile[], language: Language): ReadonlyArray<FileView & Pick<EvidenceFile, 'item'>> {
  return files.filter(({ item }) => item !== 'finding').map((file) => ({ ...fileView(file, language), item: file.item }))
}

type Neighbours = Readonly<{ file: EvidenceFile; all: readonly EvidenceFile[] }>

/** A file large, with its place among the others; `addressOf` says where the page of each is. */
export function viewedFile({ file, all }: Neighbours, addressOf: (fileId: string) => string, language: Language) {
  const at = all.findIndex(({ id }) => id === file.id)
  const neighbour = (place: number) => {
    const found = all[place]
    return found ? addressOf(found.id) : null
  }
  return { file: fileView(file, language), at: at + 1, all: all.length, previous: neighbour(at - 1), next: neighbour(at + 1) }
}
