import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened':
    'Une fois ouvert, il ne peut plus être retourné : nous déduisons sa valeur, qu’il soit dans le colis ou non. Merci de le garder.',
  'fee-lowest': 'Ils sont déjà déduits du remboursement affiché.',
}
