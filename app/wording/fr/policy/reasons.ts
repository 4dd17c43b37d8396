import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Cet achat n’a pas été fait dans une boutique officielle EM-Smart.',
    next: 'Pour un remboursement, adressez-vous au revendeur. Vous pouvez tout de même demander ici une réparation à vos frais.',
  },
  bulk_or_custom_order: {
    says: 'Il s’agit d’une commande en gros ou sur mesure : ses propres conditions peuvent s’appliquer.',
    next: 'Envoyez quand même la demande : notre équipe commerciale l’examine et vous indique les conditions de votre commande.',
  },
  nothing_left: {
    says: 'Il ne reste rien de cette commande : tout a été annulé, retourné ou remboursé, ou est en train de l’être.',
    next: 'Suivez plutôt la demande en cours, ou annulez-la pour libérer ses articles.',
  },
  within_cancellation_window: {
    says: 'La commande date de {freeHours} {freeHours|heure|heures} au plus : nous ne facturons pas de frais de service.',
    next: 'Envoyez la demande avant la fin du délai ; d’autres conditions s’appliquent ensuite.',
  },
  third_party_fees: {
    says: 'Nous ne pouvons pas rembourser les frais prélevés par des tiers, par exemple votre banque.',
    next: 'Demandez à votre banque ou à votre prestataire de paiement s’il en prélève.',
  },
  cancellation_window_over: {
    says: 'Le délai d’annulation gratuite de {freeHours} {freeHours|heure|heures} est passé. La commande n’est pas encore expédiée.',
    next: 'Envoyez la demande : notre équipe l’examine et fait suspendre l’expédition jusque-là.',
  },
  already_shipped: {
    says: 'La commande est déjà expédiée et ne peut plus être annulée.',
    next: 'Tant qu’elle est en route, vous pouvez faire arrêter la livraison ; après la livraison, la renvoyer non ouverte ou retourner des articles.',
  },
  interception_can_fail: {
    says: 'Il se peut que le transporteur ne puisse plus arrêter la livraison.',
    next: 'Si le colis arrive tout de même, renvoyez-le non ouvert ou retournez les articles.',
  },
  in_transit: {
    says: 'La commande est en route et nous pouvons essayer d’arrêter la livraison.',
    next: 'Envoyez la demande sans tarder : plus le colis avance, plus il est difficile de l’arrêter.',
  },
  not_shipped: {
    says: 'La commande n’est pas encore expédiée : il n’y a pas de livraison à arrêter.',
    next: 'Annulez plutôt la commande.',
  },
  already_delivered: {
    says: 'La commande est déjà livrée : la livraison ne peut plus être arrêtée.',
    next: 'Renvoyez le colis non ouvert ou retournez les articles.',
  },
  refusable: {
    says: 'Vous pouvez renvoyer le colis non ouvert à notre entrepôt.',
    next: 'N’ouvrez pas le colis et envoyez la demande pour que nous l’attendions.',
  },
  receipt_date_unknown: {
    says: 'Nous ne connaissons pas la date à laquelle vous l’avez reçu.',
    next: 'Envoyez la demande avec tout ce qui montre cette date, par exemple l’avis de livraison. Notre équipe l’examine.',
  },
  not_at_door: {
    says: 'Le colis ne vous est pas encore parvenu : il ne peut pas être renvoyé.',
    next: 'Avant l’expédition, vous pouvez annuler la commande ; pendant le trajet, faire arrêter la livraison.',
  },
  package_opened: {
    says: 'Un colis livré ne peut être renvoyé ainsi que s’il n’a pas été ouvert.',
    next: 'Retournez plutôt les articles ; les frais dépendent alors de leur état.',
  },
  return_window_over: {
    says: 'Le délai de retour de {windowDays} {windowDays|jour|jours} à partir de la livraison est passé.',
    next: 'Si quelque chose ne fonctionne pas, demandez une réparation. Dans les autres cas, vous pouvez nous demander une exception.',
  },
  region_not_supported: {
    says: 'La commande a été livrée dans un pays que nos boutiques ne desservent pas : la garantie satisfait ou remboursé ne s’y applique pas.',
    next: 'Envoyez la demande : notre équipe cherche une solution avec vous. Tous les frais de transport seraient à votre charge.',
  },
  not_delivered: {
    says: 'La commande n’est pas encore livrée.',
    next: 'Avant l’expédition, vous pouvez l’annuler ; en route, faire arrêter la livraison ; à la porte, la renvoyer non ouverte.',
  },
  within_return_window: {
    says: 'Le délai de retour court encore.',
    next: 'Envoyez la demande avant la fin du délai ; c’est la date d’envoi de la demande qui compte.',
  },
  window_moved_by_claim: {
    says: 'Votre demande de garantie a prolongé le délai de retour : il court encore {claimWindowDays} {claimWindowDays|jour|jours} après elle.',
    next: 'Envoyez la demande d’ici là si la garantie ne règle pas le problème.',
  },
  incomplete_return: {
    says: 'Un retour comprend tous les accessoires et l’emballage d’origine. Sans eux, nous pouvons le refuser ou déduire davantage.',
    next: 'Cherchez ce qui manque avant l’envoi, ou dites-nous ce que vous ne trouvez pas.',
  },
  payments_differ: {
    says: 'Les paiements de cette commande ne correspondent pas à ses articles : nous ne pouvons pas encore confirmer de montant.',
    next: 'Envoyez la demande : nous vérifions ce qui a été payé et remboursé et répondons au plus tard à la date indiquée.',
  },
  unknown_category: {
    says: 'Cet article ne figure pas dans notre catalogue.',
    next: 'Envoyez la demande : notre équipe le recherche et décide.',
  },
  category_not_returnable: {
    says: 'Les consommables, matériaux, filtres et emballages ne peuvent pas être retournés.',
    next: 'Laissez cet article de côté. S’il était défectueux à la première utilisation, demandez un remplacement gratuit.',
  },
  opened_consumable_gift: {
    says: 'Un consommable offert qui a été ouvert ne peut pas être retourné.',
    next: 'Laissez-le de côté ; nous déduisons sa valeur si vous retournez la totalité de l’article auquel il était joint.',
  },
  damaged: {
    says: 'L’article a été endommagé après la livraison et ne peut pas être retourné.',
    next: 'Demandez une réparation ou laissez-le de côté. S’il est arrivé endommagé, indiquez-le : d’autres règles s’appliquent.',
  },
  quantity_exceeded: {
    says: 'C’est plus que ce qu’il vous reste de cet article.',
    next: 'Choisissez une quantité plus petite, ou annulez la demande en cours pour le reste.',
  },
  fault_reported: {
    says: 'Vous avez indiqué un article défectueux, endommagé, erroné ou incomplet à l’arrivée : notre équipe l’examine avant d’indiquer des frais.',
    next: 'Ajoutez des photos ou une vidéo du défaut pour que nous puissions répondre plus vite.',
  },
  service_fee: {
    says: 'Nous facturons des frais de service.',
    next: 'Ils sont déjà déduits du remboursement affiché. Meilleur est l’état, plus ces frais sont faibles.',
  },
  gift_not_returned: {
    says: 'Vous gardez un cadeau joint à cet article : nous déduisons sa valeur.',
    next: 'Sélectionnez le cadeau et renvoyez-le avec l’article pour éviter la déduction.',
  },
  return_shipping: {
    says: 'Les frais de retour sont à votre charge ; nous réservons l’enlèvement.',
    next: 'Vous acceptez le prix définitif avant la réservation de l’enlèvement ; d’ici là, vous pouvez annuler votre demande sans frais.',
  },
  exchange_needs_confirmation: {
    says: 'Notre équipe confirme chaque échange.',
    next: 'Envoyez la demande et dites-nous ce que vous souhaitez à la place ; nous répondons au plus tard à la date indiquée.',
  },
  agreement: {
    says: 'Un contrat de service s’applique à cette machine et prévaut.',
    next: 'Envoyez la demande : notre équipe vérifie le contrat.',
  },
  discontinued: {
    says: 'La date de fin de maintenance de ce produit est passée.',
    next: 'Écrivez à {email} : nous avons peut-être une autre solution, par exemple une pièce de rechange.',
  },
  not_covered: {
    says: 'La garantie ne couvre pas ce cas.',
    next: 'Nous pouvons tout de même réparer : vous recevez d’abord un devis, puis vous décidez. Le transport aller et retour est à votre charge.',
  },
  first_use_replacement: {
    says: 'L’article était défectueux à la première utilisation : nous le remplaçons gratuitement.',
    next: 'Envoyez la demande avec une photo du défaut ; vous ne payez rien.',
  },
  not_repairable: {
    says: 'Nous ne réparons pas les consommables, matériaux, filtres et emballages.',
    next: 'Si l’article était défectueux à la première utilisation, indiquez-le dans la demande ; sinon, il faut en racheter un.',
  },
  depends_on_diagnosis: {
    says: 'La prise en charge par la garantie dépend de la pièce en panne.',
    next: 'Envoyez la demande : nous cherchons ensemble la pièce en cause avant tout frais.',
  },
  expired: {
    says: 'La garantie est expirée ; la maintenance à vie continue.',
    next: 'Envoyez la demande : vous recevez d’abord un devis, puis vous décidez. Le transport aller et retour est à votre charge.',
  },
  covered: {
    says: 'La garantie couvre ce cas : la réparation est gratuite et vous payez {coveredShare} du transport.',
    next: 'Envoyez la demande. Nous essayons d’abord de résoudre le problème en ligne et faisons enlever la machine si cela ne suffit pas.',
  },
  prohibited_action: {
    says: 'Ce qui s’est passé peut exclure la garantie : notre équipe examine votre demande.',
    next: 'Décrivez précisément ce qui s’est passé.',
  },
  parcel_silent: {
    says: 'Il n’y a plus de nouvelles du colis depuis {silentDays} {silentDays|jour|jours} : il n’est plus en route.',
    next: 'Envoyez la demande : le transporteur le recherche ; s’il ne le trouve pas, nous le renvoyons ou le remboursons.',
  },
  delivered_not_there: {
    says: 'Selon le transporteur, le colis est livré, mais vous ne l’avez pas.',
    next: 'Envoyez la demande : nous demandons la preuve de livraison au transporteur ; si le colis reste introuvable, nous le renvoyons ou le remboursons.',
  },
  delivery_failed: {
    says: 'Le transporteur n’a pas pu livrer le colis.',
    next: 'Envoyez la demande : nous demandons au transporteur où il se trouve et le renvoyons ou le remboursons.',
  },
  too_early_to_miss: {
    says: 'Le colis n’est pas encore assez en retard : vous pouvez le signaler après {silentDays} {silentDays|jour|jours} sans nouvelles, dès le lendemain d’une livraison qui ne vous est pas parvenue, ou si le transporteur n’a pas pu le livrer.',
    next: 'D’ici là, consultez le suivi et demandez à vos voisins et à votre foyer ; regardez aussi aux endroits de dépôt habituels.',
  },
  carrier_asked_first: {
    says: 'Nous interrogeons d’abord le transporteur. Ce n’est que si le colis reste introuvable que nous le renvoyons ou le remboursons.',
    next: 'S’il réapparaît entre-temps, indiquez-le dans la demande.',
  },
  address_was_wrong: {
    says: 'Vous nous avez indiqué que le colis est parti à une mauvaise adresse.',
    next: 'Envoyez la demande : notre équipe recherche le colis et vous dit ce qui est possible.',
  },
} satisfies Record<ReasonCode, ReasonWords>
