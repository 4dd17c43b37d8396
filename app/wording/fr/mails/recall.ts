import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Rappel de produit pour des raisons de sécurité : ${name}`,
  reminder: 'Nous vous avons déjà écrit et n’avons pas encore de réponse.',
  open: 'Choisir la solution, ou dire que vous ne l’avez plus',
  footer:
    'Ceci est un avis de sécurité que la loi nous demande d’envoyer à toutes les personnes qui ont acheté le produit. Ce n’est pas de la publicité.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number} : votre demande après le rappel de produit`,
  heading: 'Votre demande est ouverte',
  text: {
    repair: 'Nous réparons votre produit et vous le renvoyons. Vous ne payez rien, ni pour la réparation ni pour le transport.',
    replacement:
      'Nous remplaçons votre produit par un produit sûr du même type. Vous ne payez rien, ni pour le produit ni pour le transport.',
    refund:
      'Nous reprenons votre produit et remboursons tout ce que vous avez payé pour lui, quel que soit son état. Vous ne payez rien pour le transport.',
  },
  next: (until) => `Choisissez un jour d’enlèvement jusqu’au ${until} et laissez le produit éteint d’ici là.`,
}
