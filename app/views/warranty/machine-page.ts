import { type CaseState, isFinal } from '#app/domain/cases/transitions.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { CoverageStatus } from '#app/domain/policy/decision.ts'
import type { Component } from '#app/domain/policy/facts.ts'
import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { ComponentCoverage, CoveredComponent, MachineView } from '#app/domain/warranty/machine-view.ts'
import type { LedgerEntry } from '#app/domain/warranty/repair-ledger.ts'
import { isDealtWith } from '#app/domain/warranty/repair-record.ts'
import type { SerialClaimView } from '#app/domain/warranty/serial-number.ts'

import { type LawOnPage, lawOnPage } from '../statutory/law-on-page.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

export type CoverageState = CoverageStatus | 'not_begun'

export type ComponentOnPage = Readonly<{
  component: CoveredComponent
  state: CoverageState
  /** Null where no period applies to the component. */
  bar: Readonly<{
    start: string
    end: string
    today: string
    label: string
    from: string
    until: string
    /** Stretches that earlier repairs took and that do not count. */
    paused: ReadonlyArray<Readonly<{ from: string; to: string }>>
  }> | null
  /** What a claim today would be answered, and what to do; null before delivery. */
  says: string | null
  next: string | null
}>

export type MachineOnPage = Readonly<{
  id: string
  title: string
  variant: string | null
  picture: Picture | null
  serial: string | null
  /** What became of the number its owner entered, while the machine has none. */
  serialClaim: SerialClaimView | null
  order: Readonly<{ id: string; name: string }>
  /** That its maintenance ends or ended, and when; null where nothing was announced. */
  maintenance: string | null
  delivered: boolean
  /** That it came in an exchange and keeps the longer warranty of the first; null for any other. */
  takenOver: string | null
  components: readonly ComponentOnPage[]
  repairs: readonly RepairOnPage[]
  /** The clock of the law beside the warranty's; null where there is none. */
  law: LawOnPage | null
}>

/** A repair in the ledger of a machine; days in words. */
export type RepairOnPage = Readonly<{
  number: string
  component: Component
  state: CaseState
  requested: string
  /** Null once it was handed over, or where nothing has to be sent in. */
  handOverBy: string | null
  handedOver: string | null
  returned: string | null
  /** That its days do not count, in words. */
  paused: string | null
}>

/** At most `limit` machines to show at a glance: those with a period that still runs, then the others. */
export function machinesAtAGlance(machines: readonly MachineOnPage[], limit: number): MachineOnPage[] {
  const runs = ({ components }: MachineOnPage) => components.some(({ state, bar }) => bar !== null && state !== 'expired')
  return [...machines.filter(runs), ...machines.filter((machine) => !runs(machine))].slice(0, limit)
}

/** A machine as pages show it: what covers each of its parts, since when and until when. */
export function machineOnPage(machine: MachineView, language: Language): MachineOnPage {
  return {
    id: machine.unitId,
    title: machine.title,
    variant: machine.variant,
    picture: machine.picture,
    serial: machine.serial,
    serialClaim: machine.serial === null ? machine.serialClaim : null,
    order: { id: machine.orderId, name: machine.orderName },
    maintenance: maintenanceWords(machine, language),
    takenOver: takenOverWords(machine, language),
    delivered: machine.deliveryStatus === 'delivered',
    components: machine.components.map((component) => componentOnPage(component, machine, language)),
    law: machine.law && lawOnPage(machine.law, language),
    repairs: machine.ledger.map((entry) => repairOnPage(entry, language)).reverse(),
  }
}

function repairOnPage(
  { record, requestedOn, handOverBy, handedOverOn, returnedOn, paused }: LedgerEntry,
  language: Language,
): RepairOnPage {
  const t = wordsOf(language, 'machines')
  const day = (date: string | null) => date && formatDay(date, language)
  const waits = handedOverOn === null && !isFinal('repair', record.state) && !isDealtWith(record)
  return {
    number: record.number,
    component: record.component,
    state: record.state,
    requested: formatDay(requestedOn, language),
    handOverBy: waits ? day(handOverBy) : null,
    handedOver: day(handedOverOn),
    returned: day(returnedOn),
    paused: paused && t('paused', { count: paused.days }),
  }
}

function takenOverWords({ takenOver }: MachineView, language: Language): string | null {
  if (takenOver === null) return null
  return wordsOf(language, 'warranty')('takenOver', { number: takenOver.caseNumber, date: formatDay(takenOver.until, language) })
}

function maintenanceWords({ finalMaintenanceDate: last, today }: MachineView, language: Language): string | null {
  if (last === null) return null
  const t = wordsOf(language, 'warranty')
  return t(today > last ? 'maintenanceEnded' : 'maintainedUntil', { date: formatDay(last, language) })
}

function componentOnPage(judged: ComponentCoverage, machine: MachineView, language: Language): ComponentOnPage {
  const [reason] = judged.reasons
  const words = reason && reasonWords(reason.code, versionInEffect(machine.placedAt), language)
  return {
    component: judged.component,
    state: judged.coverage.status ?? 'not_begun',
    bar: barOf(judged, machine, language),
    says: judged.coverage.status === null ? null : (words?.says ?? null),
    next: judged.coverage.status === null ? null : (words?.next ?? null),
  }
}

const withoutPeriod: readonly (CoverageStatus | null)[] = ['not_covered', 'not_repairable', 'unknown_category', 'agreement', null]

function barOf({ coverage }: ComponentCoverage, { today, ledger }: MachineView, language: Language): ComponentOnPage['bar'] {
  const { startsOn: start, endsOn: end, status } = coverage
  if (start === null || end === null || withoutPeriod.includes(status)) return null
  const t = wordsOf(language, 'warranty')
  const from = formatDay(start, language)
  const until = formatDay(end, language)
  return {
    start,
    end,
    today,
    label: t('barLabel', { start: from, end: until, today: formatDay(today, language) }),
    from: t('starts', { date: from }),
    until: today > end ? t('ended', { date: until }) : t('ends', { date: until }),
    paused: ledger.flatMap(({ paused }) => (paused ? [{ from: paused.from, to: paused.to }] : [])),
  }
}
