import type { PartNames } from '../../policy/part-words.ts'

export const parts: PartNames = {
  components: {
    fiber_source: 'źródło lasera światłowodowego',
    diode_source: 'źródło lasera diodowego',
    other: 'inna część',
    unknown: 'nieznana',
  },
  prohibitedActions: {
    hot_plugging: 'Kabel USB podłączano lub odłączano przy włączonym urządzeniu',
    looking_into_lens: 'Ktoś patrzył w soczewkę podczas pracy lasera',
    no_fume_extraction: 'Długie znakowanie bez odciągu dymu',
    moving_while_operating: 'Urządzenie przesuwano podczas pracy',
    wet_cleaning: 'Wnętrze wycierano mokrą ściereczką',
    unauthorized_disassembly: 'Urządzenie rozebrano bez zgody',
  },
}
