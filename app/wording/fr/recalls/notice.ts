import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

// The headline of Regulation (EU) 2023/988 art. 36(2)(a), not compared with the French of the Official Journal.
export const notice: RecallNoticeWords = {
  headline: 'Rappel de produit pour des raisons de sécurité',
  product: 'Produit rappelé',
  identification: 'Comment l’identifier',
  yours: 'Le vôtre',
  sold: 'Vendu',
  hazard: 'Danger',
  action: 'Que faire',
  stop: 'Cessez immédiatement d’utiliser le produit.',
  remedies: 'Ce que vous pouvez choisir, gratuitement',
  remedy: {
    repair: 'Réparation : nous l’enlevons, le rendons sûr et vous le renvoyons.',
    replacement: 'Remplacement : nous l’enlevons et vous envoyons un produit sûr du même type et au moins de même valeur.',
    refund: 'Remboursement : nous l’enlevons et remboursons au moins le prix que vous avez payé.',
  },
  alwaysRefund:
    'Si une réparation ou un remplacement n’est pas achevé dans un délai raisonnable et sans inconvénient majeur pour vous, vous recevez un remboursement.',
  contact: 'Questions',
  phone: (phone) => `Appelez le ${phone}, appel gratuit.`,
  service: 'Ouvrez le rappel dans votre compte, ou écrivez-nous à cet endroit.',
  passOn: 'À transmettre',
  passOnText: 'Vous l’avez donné ou vendu à quelqu’un d’autre ? Transmettez-lui cet avis.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `numéro de série ${serial}`,
  serialUnknown: 'numéro de série non enregistré, veuillez comparer le vôtre',
  order: (name) => `commande ${name}`,
  reason: (name) => `Rappel de produit pour des raisons de sécurité : ${name}`,
}
