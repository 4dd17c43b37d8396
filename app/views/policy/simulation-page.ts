import { requestKinds } from '#app/domain/policy/facts.ts'
import type { SimulationRow } from '#app/domain/policy/simulation/simulate-draft.ts'
import type { SimulationReport } from '#app/domain/policy/simulation/simulation-report.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatMoney } from '#app/wording/shared/format.ts'

/** A simulation in words: one row an action that was decided, the total, and the first of what changes. */
export type SimulationPage = ReturnType<typeof simulationPage>

const shownChanges = 100

export function simulationPage({ total, byAction, changes, changesLeftOut, statutory, cut }: SimulationReport, language: Language) {
  const shown = changes.slice(0, shownChanges)
  return {
    cut,
    total: rowOf(total, language),
    rows: requestKinds.filter((action) => byAction[action].decided > 0).map((action) => ({ action, ...rowOf(byAction[action], language) })),
    changes: shown.map(({ refundChange, currency, reference, ...change }) => ({
      ...change,
      reference,
      caseNumber: reference.startsWith('EMR-') ? reference : null,
      change: refundChange === 0 ? null : signed(refundChange, currency, language),
    })),
    lawBeyond: statutory ? { before: String(statutory.before), after: String(statutory.after) } : null,
    notShown: changes.length - shown.length + changesLeftOut,
  }
}

function rowOf({ decided, gains, loses, differs, refundChange }: SimulationRow, language: Language) {
  return {
    decided,
    gains,
    loses,
    differs,
    same: decided - gains - loses - differs,
    usd: signed(refundChange.USD, 'USD', language),
    eur: signed(refundChange.EUR, 'EUR', language),
  }
}

function signed(amountMinor: number, currency: Currency, language: Language): string {
  return `${amountMinor > 0 ? '+' : ''}${formatMoney({ amountMinor, currency }, language)}`
}
