import type { machines as english } from '../en/machines.ts'
import type { SameKeys } from '../same-keys.ts'

export const machines: SameKeys<typeof english> = {
  ledgerTitle: 'Reparaturen',
  parts: {
    fiber_source: 'Faserlaserquelle',
    diode_source: 'Diodenlaserquelle',
    other: 'Ein anderes Teil',
    unknown: 'Teil noch nicht bekannt',
  },
  requested: 'Angefragt am {date}',
  handOverBy: 'Dem Kurier übergeben bis {date}',
  handedOver: 'Übergeben am {date}',
  returned: 'Zurückgesandt am {date}',
  paused: '{count, plural, one {1 Tag zählt} other {# Tage zählen}} nicht: Die Garantie endet um so viel später (W3).',
  clock: {
    title: 'Die Fristen dieser Reparatur',
    requested: 'Angefragt am',
    handOverBy: 'Dem Kurier übergeben bis',
    inTime: 'Bis dahin übergeben',
    inTimeText: 'beurteilt nach dem Stand vom {date}: {status}',
    late: 'Später übergeben',
    lateText: 'beurteilt nach dem Tag der Übergabe; am Tag danach: {status}',
    handedOver: 'Übergeben am',
    judged: 'Die Garantie sagt',
    judgedText: '{status}, beurteilt nach dem Stand vom {on}',
    returned: 'Zurückgesandt am',
    ends: 'Die Garantie endet am',
  },
}
