import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: {
    fiber_source: 'sorgente laser a fibra',
    diode_source: 'sorgente laser a diodo',
    other: 'un altro componente',
    unknown: 'non noto',
  },
  prohibitedActions: {
    hot_plugging: 'Il cavo USB è stato collegato o scollegato a macchina accesa',
    looking_into_lens: 'Qualcuno ha guardato nella lente mentre il laser era in funzione',
    no_fume_extraction: 'Marcatura prolungata senza aspirazione dei fumi',
    moving_while_operating: 'La macchina è stata spostata mentre era in funzione',
    wet_cleaning: 'L’interno è stato pulito con un panno bagnato',
    unauthorized_disassembly: 'La macchina è stata smontata senza autorizzazione',
  },
}
