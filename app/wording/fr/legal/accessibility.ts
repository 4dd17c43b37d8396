import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'À quoi sert cet espace',
  serviceText:
    'Les clients y voient leurs commandes, colis et garanties et font des demandes : annuler, retourner, échanger, faire réparer ou se rétracter d’un contrat. On peut envoyer des messages et des photos, et imprimer les documents du transporteur ou les montrer sur un téléphone.',
  use: 'Comment l’utiliser',
  useText:
    'La connexion se fait avec un code que nous vous envoyons par e-mail, ou avec une clé d’accès. Chaque demande passe par de courtes étapes ; à chacune, vous pouvez revenir en arrière et vos saisies sont conservées. Avant l’envoi, vous voyez le remboursement et ses raisons. Se rétracter d’un contrat ne demande pas de compte.',
  meets: 'Comment il répond aux exigences',
  meetsText:
    'Nous construisons et testons le portail selon EN 301 549 et WCAG 2.2, niveau AA. À chaque modification, des tests vérifient que',
  meetsItems: [
    'les pages ne présentent aucune erreur lors d’un contrôle automatique WCAG 2.2 AA, en clair et en sombre, sur téléphone et sur ordinateur,',
    'les demandes peuvent se faire au clavier seul et que le focus se trouve toujours là où l’on continue,',
    'aucune page ne défile latéralement à partir de 320 pixels et que le texte peut être agrandi,',
    'les demandes fonctionnent sans JavaScript,',
    'les erreurs sont indiquées en texte, au champ et dans une liste, et que rien de ce qui a été saisi n’est perdu,',
    'les documents à imprimer sont balisés pour les lecteurs d’écran et ont le même contenu qu’une page.',
  ],
  lacks: 'Ce qui n’est pas encore accessible',
  lacksItems: [
    'Les photos et vidéos envoyées par les clients n’ont pas de description propre.',
    'Une étiquette fournie par un transporteur est transmise telle quelle ; ce peut être une image. Ses données figurent en texte sur la page.',
    'Les contrôles automatiques ne trouvent pas tous les obstacles. Un test par des personnes utilisant un lecteur d’écran reste à faire.',
  ],
  assessed: (day) => `Dernier examen complet : ${day}.`,
  tell: 'Signaler un obstacle',
  tellText:
    'Quelque chose ne fonctionne pas pour vous ? Écrivez ou appelez : nous vous aidons à faire ce que vous vouliez et corrigeons la cause.',
  authority: 'Autorité de surveillance du marché',
  authorityText: 'Si nous ne vous aidons pas, vous pouvez vous adresser à l’autorité qui contrôle l’accessibilité des services :',
}
