import type { shipping as english } from '../../en/pages/shipping.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shipping: SameKeys<typeof english> = {
  next: {
    choose:
      'Choisissez quand et où le transporteur doit passer, et acceptez le prix. Rien n’est réservé avant et vous pouvez annuler votre demande sans frais.',
    chooseBy:
      'Choisissez au plus tard le {date} quand et où le transporteur doit passer, et acceptez le prix. Rien n’est réservé avant et vous pouvez annuler votre demande sans frais.',
    offered:
      'Veuillez consulter et accepter le prix de votre enlèvement. Rien n’est réservé avant et vous pouvez annuler votre demande sans frais.',
    offeredBy:
      'Veuillez consulter et accepter le prix de votre enlèvement au plus tard le {date}. Rien n’est réservé avant et vous pouvez annuler votre demande sans frais.',
    pricing:
      'Nous cherchons le prix de l’enlèvement que vous avez choisi et vous écrivons. Rien n’est réservé avant votre accord et vous pouvez annuler votre demande sans frais.',
    unopened: 'N’ouvrez pas le colis.',
    handOver: 'Remettez-le au plus tard le {arriveBy} pour que le jour de votre demande reste la date de référence.',
  },
  offerTitle: 'Votre enlèvement et son prix',
  chooseTitle: 'Planifier votre enlèvement',
  day: 'Enlèvement',
  window: '{day}, de {from} à {to}',
  address: 'Adresse',
  carrier: 'Transporteur',
  price: 'Frais de retour',
  priceBothWays: 'Transport aller et retour',
  share: 'Votre part',
  refund: 'Votre remboursement après déduction',
  more: 'Lors de votre demande, nous prévoyions {quoted} ; c’est {more} de plus. À vous de décider : accepter, choisir un autre enlèvement, ou annuler votre demande sans frais.',
  firm: 'Ce prix est définitif, quoi que le transporteur nous facture.',
  firmShare: 'Ce prix est définitif, quoi que le transporteur nous facture. Nous vous enverrons une facture pour votre part.',
  free: 'Rien n’est réservé avant votre accord. D’ici là, vous pouvez annuler cette demande sans frais.',
  agree: 'Accepter et réserver pour {amount}',
  other: 'Choisir un autre jour ou une autre adresse',
  alter: 'Modifier le jour ou l’adresse',
  here: 'Frais de retour pour un enlèvement à cette adresse, {place} : {amount}. Pour une autre adresse, nous vous montrons le prix avant votre accord.',
  hereShare:
    'Transport aller et retour pour un enlèvement à cette adresse, {place} : {whole}, dont {amount} à votre charge. Pour une autre adresse, nous vous montrons le prix avant votre accord.',
  hereRefund: 'Votre remboursement est alors de {refund}, si le contrôle confirme votre description.',
  unknown:
    'Les frais de retour sont à votre charge. Nous vous indiquons le prix de l’enlèvement choisi ; rien n’est réservé avant votre accord.',
  unknownShare:
    'Vous payez {percent} du transport aller et retour. Nous vous indiquons le prix de l’enlèvement choisi ; rien n’est réservé avant votre accord.',
  agreedText: 'Vous avez accepté {amount} pour le transport le {date}. Ce montant ne change plus, quoi que le transporteur nous facture.',
  takenText: 'Nous payons le transport.',
  pricing: 'Nous cherchons le prix de cet enlèvement et vous écrivons.',
  quoteAgreed: 'Frais de retour convenus le {date}.',
  quoteTaken: 'Aucuns frais de retour.',
  staff: {
    title: 'Prix des frais de retour',
    titleBothWays: 'Prix du transport aller et retour',
    text: 'Le client paie les frais de retour et en accepte le prix avant toute réservation. Il est sollicité par e-mail.',
    textBothWays:
      'Le client paie {percent} du transport aller et retour et en accepte le prix avant toute réservation. Il est sollicité par e-mail.',
    chosen: 'Le client a choisi le {day}, de {from} à {to}, à l’adresse : {address}.',
    noPlace: 'Aucune adresse d’enlèvement n’est connue. Le client doit d’abord en choisir une.',
    waits: 'Le client a été sollicité : {amount} pour le {day}, de {from} à {to}.',
    quoted: 'Affiché avant la demande : {amount}',
    carrier: 'Qui transporte',
    price: 'Prix',
    priceBothWays: 'Prix aller et retour',
    day: 'Jour',
    part: 'Entre',
    send: 'Envoyer le prix',
    sendAgain: 'Envoyer un autre prix',
    takeTitle: 'Nous payons à sa place',
    takeText: 'Le client ne paie rien pour le transport et n’a pas de prix à accepter.',
    takeReason: 'Pourquoi nous payons',
    takeHint: 'Visible par le personnel seulement.',
    take: 'Nous payons le transport',
    agreed: 'Transport convenu',
    agreedValue: '{amount}, le {date}',
    taken: 'Transport payé par nous',
    charged: 'Coût pour nous',
    elsewhere: 'Le client a choisi depuis une autre adresse que celle du prix convenu. Envoyez un autre prix si cela y coûte plus cher.',
  },
}
