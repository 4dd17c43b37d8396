import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: {
    fiber_source: 'Faserlaserquelle',
    diode_source: 'Diodenlaserquelle',
    other: 'eine andere Komponente',
    unknown: 'nicht bekannt',
  },
  prohibitedActions: {
    hot_plugging: 'Das USB-Kabel wurde bei eingeschalteter Maschine ein- oder ausgesteckt',
    looking_into_lens: 'Jemand hat in die Linse geblickt, während der Laser arbeitete',
    no_fume_extraction: 'Langes Beschriften ohne Rauchabsaugung',
    moving_while_operating: 'Die Maschine wurde bewegt, während sie arbeitete',
    wet_cleaning: 'Das Innere wurde mit einem nassen Tuch abgewischt',
    unauthorized_disassembly: 'Die Maschine wurde ohne Genehmigung zerlegt',
  },
}
