import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened': 'Otwartego nie można zwrócić, dlatego odliczamy jego wartość niezależnie od tego, czy jest w paczce. Zatrzymaj go.',
  'fee-lowest': 'Jest już odliczona od podanej kwoty zwrotu.',
}
