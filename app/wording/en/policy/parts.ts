import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: { fiber_source: 'fiber laser source', diode_source: 'diode laser source', other: 'another component', unknown: 'not known' },
  prohibitedActions: {
    hot_plugging: 'The USB cable was plugged in or out while the machine was on',
    looking_into_lens: 'Someone looked into the lens while the laser was working',
    no_fume_extraction: 'Long marking without fume extraction',
    moving_while_operating: 'The machine was moved while it was working',
    wet_cleaning: 'The inside was wiped with a wet cloth',
    unauthorized_disassembly: 'The machine was taken apart without authorization',
  },
}
