import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened':
    'Geöffnet kann es nicht zurückgegeben werden; wir ziehen seinen Wert ab, ob es im Paket liegt oder nicht. Bitte behalten Sie es.',
  'fee-lowest': 'Sie ist von der genannten Erstattung bereits abgezogen.',
}
