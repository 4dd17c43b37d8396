import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: {
    fiber_source: 'source laser à fibre',
    diode_source: 'source laser à diode',
    other: 'un autre composant',
    unknown: 'inconnu',
  },
  prohibitedActions: {
    hot_plugging: 'Le câble USB a été branché ou débranché pendant que la machine était allumée',
    looking_into_lens: 'Quelqu’un a regardé dans la lentille pendant que le laser fonctionnait',
    no_fume_extraction: 'Marquage prolongé sans extraction des fumées',
    moving_while_operating: 'La machine a été déplacée en fonctionnement',
    wet_cleaning: 'L’intérieur a été essuyé avec un chiffon humide',
    unauthorized_disassembly: 'La machine a été démontée sans autorisation',
  },
}
