import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Documents pour {number}',
  backToCase: 'Votre demande {number}',
  scannedTitle: 'Demande {number}',
  scannedText: 'Ce code figure sur les documents d’un colis. Qui êtes-vous ?',
  scannedStale: 'Cet imprimé n’est plus à jour et n’est plus valable.',
  scannedCustomer: 'Ouvrir ma demande',
  scannedCustomerText: 'Pour le client qui envoie le colis. Une connexion peut être demandée.',
  scannedStaff: 'Ouvrir le dossier dans la console',
  scannedStaffText: 'Pour le personnel d’EM-Smart.',
  carrierTitle: 'L’étiquette du transporteur',
  carrierText: 'Facultatif. Le client la reçoit telle quelle avec les deux documents lorsque vous réservez l’enlèvement.',
  carrierTextBooked: 'Le client la reçoit immédiatement : les deux documents sont recréés et envoyés avec elle par e-mail.',
  carrierKept: 'Étiquette envoyée',
  carrierFile: 'PDF de deux pages au plus, ou PNG, jusqu’à 2 Mo',
  carrierKeep: 'Envoyer l’étiquette',
  carrierReplace: 'Remplacer l’étiquette',
  carrierAnswers: {
    kept: 'L’étiquette est enregistrée.',
    late: 'Ce dossier n’a plus d’enlèvement à venir : l’étiquette n’a pas été enregistrée.',
    size: 'Le fichier est vide ou dépasse 2 Mo.',
    format: 'Ce n’est ni un PDF ni un PNG lisible.',
    pages: 'Le PDF a plus de deux pages.',
    costly: 'Ouvrir ce fichier demande plus de mémoire ou de temps que n’en vaut une étiquette. Imprimez-le dans un nouveau PDF.',
    locked: 'Le PDF est verrouillé. Enregistrez-le sans mot de passe, ou imprimez-le dans un nouveau PDF.',
    active: 'Le PDF contient des scripts, des formulaires ou des fichiers. Imprimez-le dans un nouveau PDF.',
  },
}
