import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Une annulation, un arrêt de la livraison ou un refus porte sur tout ce qui reste de la commande, cadeaux compris ; aucun cadeau n’est ' +
      'donc déduit. Les frais se calculent sur ce qui a été payé pour les articles, après remises, taxes comprises. La livraison payée avec ' +
      'la commande ne supporte pas de frais ; elle est remboursée en cas d’annulation admise, sinon non.',
  },
  'R1.A': {
    text: [
      'Vous pouvez annuler votre commande en contactant notre service client dans les {freeHours} {freeHours|heure|heures} suivant l’achat. ' +
        'Les frais de service sont alors de {cancelRate}. Les autres frais de traitement restent à la charge des clients.',
    ],
    reading:
      'Les {freeHours} {freeHours|heure|heures} sont du temps écoulé, dernière milliseconde comprise. Pendant ce temps, une commande déjà ' +
      'expédiée est arrêtée pour {interceptInFreeHoursRate}. La page ne donne pas de règle pour une commande non expédiée après cela : notre ' +
      'équipe décide et aucuns frais ne sont annoncés d’avance.',
  },
  'R1.B': {
    text: [
      'Si votre commande a été expédiée mais pas encore livrée, vous pouvez demander par e-mail qu’elle soit arrêtée. Des frais de service de ' +
        '{interceptRate} s’appliquent.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Si votre commande a déjà été livrée, vous pouvez refuser le colis et le faire renvoyer à notre entrepôt. Notez que des frais de service ' +
        'de {refuseRate} s’appliquent.',
    ],
    reading:
      'Vous pouvez refuser le colis à la porte et, pour un colis livré que vous n’avez pas ouvert, encore dans les {windowDays} ' +
      '{windowDays|jour|jours} suivant la réception ; son renvoi est payé comme pour un retour. Si la date de réception est inconnue, notre ' +
      'équipe décide.',
  },
  'R2.window': {
    text: [
      'Les produits non endommagés peuvent être retournés contre remboursement, quelle que soit la raison, dans les {windowDays} ' +
        '{windowDays|jour|jours} suivant la réception.',
    ],
    reading:
      'Les jours se comptent dans le fuseau horaire de la boutique : le jour de réception ne compte pas et le délai prend fin au dernier ' +
      'instant de son dernier jour. Une date de réception inconnue n’est jamais « trop tard » ; notre équipe décide.',
  },
  'R2.delivered': {
    text: [],
    reading: 'Un retour commence à la livraison ; avant elle, la commande peut être annulée, arrêtée ou refusée.',
  },
  'R2.undamaged': {
    text: ['Seuls des produits non endommagés peuvent être retournés contre remboursement.'],
    reading: 'Endommagé signifie endommagé après la réception ; ce qui est arrivé endommagé se signale comme défaut.',
  },
  'R2.fault': {
    text: [],
    reading:
      'Ce qui est arrivé défectueux, endommagé, erroné ou incomplet n’est pas un changement d’avis : notre équipe décide et aucuns frais ne ' +
      'sont annoncés d’avance.',
  },
  'R2.quantity': {
    text: [],
    reading:
      'On ne peut pas retourner plus que ce qui reste de l’achat. Ce qui est remboursé pour les parties d’une ligne donne au total ce qui a ' +
      'été payé pour l’ensemble.',
  },
  'R2.packing': {
    text: [
      'Lors du retour, le client est responsable de l’emballage correct du produit avec le matériel de protection d’origine. Utilisez ' +
        'l’emballage et le matériel d’origine pour éviter des dommages pendant le transport.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: [
      'EM-Smart n’est pas responsable des dommages ou pertes survenus pendant le retour ; veillez donc à ce que le produit soit solidement ' +
        'emballé.',
    ],
    reading: null,
  },
  'R2.complete': {
    text: [
      'Les retours doivent comprendre tous les accessoires.',
      'Les articles doivent comprendre l’emballage d’origine et le matériel de protection.',
    ],
    reading: 'Un retour incomplet peut être refusé et des déductions peuvent suivre ; il n’est pas refusé d’avance.',
  },
  'R2.region': {
    text: [
      'Notre garantie satisfait ou remboursé de {windowDays} {windowDays|jour|jours} et nos conditions de garantie ne valent que pour les ' +
        'commandes des régions indiquées sur notre page de livraison. Pour les produits livrés hors de ces régions, l’acheteur supporte tous ' +
        'les frais de transport liés aux retours ou échanges.',
    ],
    reading:
      'Hors de ces régions, un retour se fait d’un commun accord : notre équipe décide. Une réparation y est possible aux frais du client.',
  },
  'R2.gift': {
    text: [
      'Si votre commande comprend des cadeaux, retournez-les avec l’article principal. À défaut, la valeur du cadeau est déduite du ' +
        'remboursement. Les cadeaux consommables ouverts ne peuvent pas être retournés.',
    ],
    reading:
      'Un cadeau appartient à l’article pour lequel il a été offert, sinon à la première machine, sinon à l’article le plus cher. Il est ' +
      'déduit, en proportion de ce qui en manque, lorsqu’un retour complète cet article, et toutes les déductions réunies ne dépassent pas ce ' +
      'qui reste après les frais. Un cadeau se retourne comme tout autre article, au prix de zéro.',
  },
  'R2.rejection': { text: ['Les retours peuvent être refusés si les articles ne remplissent pas les exigences ci-dessus.'], reading: null },
  'R2.claim': {
    text: [
      'Les demandes de remboursement au titre de la garantie satisfait ou remboursé de {windowDays} {windowDays|jour|jours} expirent ' +
        '{claimWindowDays} {claimWindowDays|jour|jours} après l’ouverture d’une demande de garantie. Il n’est pas possible de traiter une ' +
        'demande de remboursement pour des articles dont le délai de {windowDays} {windowDays|jour|jours} est passé.',
    ],
    reading:
      'Une demande de garantie ouverte pendant que court le délai à partir de la réception en déplace la fin à {claimWindowDays} ' +
      '{claimWindowDays|jour|jours} après la dernière demande de ce type. Une demande plus tardive ne rouvre rien et un délai déplacé ne se ' +
      'déplace pas à nouveau.',
  },
  'R3.A1': {
    text: [
      'Les retours valent pour les produits achetés par les canaux officiels d’EM-Smart. Pour les achats qui n’ont pas été faits directement ' +
        'dans les boutiques en ligne d’EM-Smart, adressez-vous au revendeur pour un remboursement.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['Les frais de retour sont à la charge du client ; EM-Smart organise l’enlèvement.'],
    reading:
      'Le prix figure dès la première réponse, selon le poids du colis et le lieu d’enlèvement. Le prix définitif est accepté avant la ' +
      'réservation de l’enlèvement ; d’ici là, le retour peut être annulé sans frais. C’est le montant convenu qui est déduit.',
  },
  'R3.A3': {
    text: ['Les consommables ainsi que les matériaux et filtres d’extracteur de fumée achetés séparément ne peuvent pas être retournés.'],
    reading: 'Ce qui ne figure pas dans notre catalogue ne se décide pas au hasard ; notre équipe décide.',
  },
  'R3.B': {
    text: ['Les frais de service dépendent de la catégorie du produit et de l’état de l’emballage.'],
    reading: 'Les frais de chaque article sont arrondis au centime, la moitié vers le haut ; les totaux sont des sommes de frais arrondis.',
  },
  'R3.C': {
    text: ['Les régions desservies sont celles où livrent nos boutiques.'],
    reading:
      'La page ne nomme que « US », « Germany » et « Other European regions » ; les pays, la monnaie, le fuseau horaire et les jours fériés ' +
      'de chaque boutique sont indiqués ici.',
  },
  'R4.request': {
    text: [
      'Pour demander un retour par e-mail, écrivez à notre service client officiel : {email}. Votre e-mail doit contenir le numéro de ' +
        'commande d’origine et le nom exact des produits à retourner, une brève raison du retour (par exemple changement d’avis) et toute pièce ' +
        'utile (captures d’écran, photos, vidéos ou journaux de fonctionnement, le cas échéant).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Notre service client examine votre demande dans un délai de {reviewDays} {reviewDays|jour ouvré|jours ouvrés} et vous contacte avec la ' +
        'suite à donner.',
    ],
    reading:
      'Les jours ouvrés vont du lundi au vendredi, hors jours fériés de la boutique ; l’examen est dû à la fin du dernier d’entre eux. ' +
      'Lorsqu’un jour férié des États-Unis à date fixe tombe un week-end, le vendredi précédent ou le lundi suivant est également chômé.',
  },
  'R4.approval': {
    text: [
      'Tous les retours doivent être approuvés au préalable par notre service client. Les retours non autorisés peuvent être refusés. Les ' +
        'produits retournés sans accord préalable peuvent ne pas être acceptés ni remboursés.',
    ],
    reading: 'Un échange suit les règles d’un retour et est toujours confirmé par notre équipe.',
  },
  'R4.pickup': {
    text: [
      'Une fois votre demande de retour approuvée et le colis correctement emballé, EM-Smart charge un transporteur de l’enlever à l’adresse ' +
        'du client. Vous recevez alors {pickupDocuments} {pickupDocuments|document|documents} à imprimer avant l’enlèvement. Le transporteur ' +
        'vous appelle au préalable ; à son arrivée, remettez-lui le colis avec les documents imprimés.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'Le remboursement commence une fois que notre entrepôt a reçu les produits retournés et terminé le contrôle. Il est versé par le même ' +
        'moyen de paiement que votre commande initiale et vous recevez un e-mail dès qu’il est émis. Il est en général traité dans un délai de ' +
        '{refundDays} {refundDays|jour ouvré|jours ouvrés} ; la durée exacte peut aussi dépendre de votre banque.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'Il n’est jamais promis plus que ce qui a été payé pour la commande et pas encore rendu. Si le reste de ses articles et la livraison ' +
      'dépassent ce montant, notre équipe décide et ni frais ni remboursement ne sont annoncés d’avance.',
  },
  'R6.change': {
    text: ['Toutes les conditions peuvent être modifiées selon les règles d’EM-Smart.'],
    reading:
      'La version en vigueur au moment de la commande s’applique ; une demande envoyée garde la version sous laquelle elle a été envoyée.',
  },
  'R6.questions': {
    text: ['Pour toute question sur les retours, la livraison ou les frais, contactez notre service client : {email}.'],
    reading: null,
  },
  'R6.method': { text: ['Les remboursements ne sont versés que sur le moyen de paiement utilisé pour l’achat.'], reading: null },
  'R6.refusal': { text: ['EM-Smart se réserve le droit de refuser les retours qui ne respectent pas ces conditions.'], reading: null },
  'R6.parts': {
    text: ['Les montants remboursés peuvent être ajustés s’il manque des pièces, des accessoires ou l’emballage aux articles retournés.'],
    reading: null,
  },
  'R6.address': {
    text: [
      'Les clients sont responsables de l’exactitude des informations de livraison ; EM-Smart ne répond pas des retards ou problèmes causés ' +
        'par des adresses erronées.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart n’est pas responsable des retards causés par les transporteurs ou le dédouanement.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'La page ne dit pas ce qu’il advient d’un colis qui n’arrive jamais. Jusqu’à sa remise, le risque n’est pas le vôtre : il peut être ' +
      'signalé s’il n’y a pas de nouvelles depuis {silentDays} {silentDays|jour|jours}, à partir de {notThereDays} ' +
      '{notThereDays|jour|jours} après une livraison qui ne vous est pas parvenue, ou si le transporteur n’a pas pu le livrer. Le ' +
      'transporteur est interrogé d’abord. S’il reste introuvable, il est renvoyé ou remboursé : ce qui a été payé pour son contenu, avec sa ' +
      'part de la livraison et sans frais. Si l’adresse était erronée, notre équipe décide.',
  },
  'R6.bulk': {
    text: [
      'Pour les commandes en gros ou spéciales, d’autres conditions de retour et de remboursement peuvent s’appliquer ; renseignez-vous auprès ' +
        'de notre équipe commerciale avant de commander.',
    ],
    reading: 'Ni frais ni remboursement ne sont promis pour une telle commande ; l’équipe commerciale décide.',
  },
  'R6.warranty': {
    text: [
      'La garantie continue de s’appliquer selon les conditions de garantie d’EM-Smart, indépendamment des présentes conditions de retour et ' +
        'd’échange.',
    ],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
