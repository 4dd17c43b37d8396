import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: { fiber_source: 'fiberlaserbron', diode_source: 'diodelaserbron', other: 'een ander onderdeel', unknown: 'niet bekend' },
  prohibitedActions: {
    hot_plugging: 'De USB-kabel is in- of uitgestoken terwijl de machine aanstond',
    looking_into_lens: 'Iemand keek in de lens terwijl de laser werkte',
    no_fume_extraction: 'Langdurig markeren zonder rookafzuiging',
    moving_while_operating: 'De machine is verplaatst terwijl ze werkte',
    wet_cleaning: 'De binnenkant is met een natte doek afgenomen',
    unauthorized_disassembly: 'De machine is zonder toestemming uit elkaar gehaald',
  },
}
