import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: {
    fiber_source: 'fuente láser de fibra',
    diode_source: 'fuente láser de diodo',
    other: 'otro componente',
    unknown: 'desconocido',
  },
  prohibitedActions: {
    hot_plugging: 'El cable USB se enchufó o desenchufó con la máquina encendida',
    looking_into_lens: 'Alguien miró a la lente con el láser en funcionamiento',
    no_fume_extraction: 'Marcado prolongado sin extracción de humos',
    moving_while_operating: 'La máquina se movió mientras funcionaba',
    wet_cleaning: 'El interior se limpió con un paño húmedo',
    unauthorized_disassembly: 'La máquina se desmontó sin autorización',
  },
}
