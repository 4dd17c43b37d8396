import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened': 'Se è stato aperto non può essere reso: ne detraiamo il valore, che sia nel pacco o no. La preghiamo di tenerlo.',
  'fee-lowest': 'Sono già detratte dal rimborso indicato.',
}
