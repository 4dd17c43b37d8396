import type { exceptions as english } from '../../en/pages/exceptions.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exceptions: SameKeys<typeof english> = {
  title: 'Demander une exception',
  text: 'Nos conditions ne le permettent pas. Vous pouvez tout de même le demander : deux membres de notre équipe examinent votre demande et répondent par e-mail dans les deux jours ouvrés. Rien n’est promis d’ici là ; n’envoyez encore rien.',
  reason: 'Pourquoi devrions-nous faire une exception ?',
  ask: 'Demander une exception',
  next: 'Vous avez demandé une exception. Deux membres de notre équipe décident au plus tard le {reviewBy} ; rien n’est promis d’ici là. N’envoyez encore rien.',
  convertTitle: 'Ce que vous pouvez faire maintenant',
  convertText:
    'Vos réponses sont enregistrées. Vous voyez votre remboursement pour chaque option avant d’envoyer quoi que ce soit ; la tentative ne vous a rien coûté.',
  convert: { refuse: 'Renvoyer non ouvert', return: 'Retourner une fois arrivé' },
}
