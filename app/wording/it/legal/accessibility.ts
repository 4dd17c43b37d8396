import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'A che cosa serve questo portale',
  serviceText:
    'Qui i clienti vedono ordini, pacchi e garanzie e fanno richieste: annullare, rendere, cambiare, far riparare o recedere da un contratto. Si possono inviare messaggi e foto e stampare i documenti per il corriere o mostrarli sul telefono.',
  use: 'Come si usa',
  useText:
    'Si accede con un codice inviato via e-mail o con una passkey. Ogni richiesta procede per brevi passaggi; a ognuno si può tornare indietro e ciò che è stato scritto resta. Prima dell’invio si vedono il rimborso e i suoi motivi. Per recedere da un contratto non serve un account.',
  meets: 'Come soddisfa i requisiti',
  meetsText: 'Costruiamo e verifichiamo il portale secondo EN 301 549 e WCAG 2.2, livello AA. A ogni modifica dei test verificano che',
  meetsItems: [
    'le pagine non presentino errori a un controllo automatico WCAG 2.2 AA, con colori chiari e scuri, su telefono e computer,',
    'le richieste si possano fare con la sola tastiera e il focus sia sempre dove si prosegue,',
    'nessuna pagina scorra in orizzontale da 320 pixel in su e il testo si possa ingrandire,',
    'le richieste funzionino senza JavaScript,',
    'gli errori siano indicati in testo, nel campo e in un elenco, e nulla di ciò che è stato scritto vada perso,',
    'i documenti da stampare siano marcati per i lettori di schermo e abbiano lo stesso contenuto di una pagina.',
  ],
  lacks: 'Che cosa non è ancora accessibile',
  lacksItems: [
    'Le foto e i video inviati dai clienti non hanno una descrizione propria.',
    'Un’etichetta fornita da un corriere viene trasmessa così com’è; può essere un’immagine. I suoi dati sono in testo sulla pagina.',
    'I controlli automatici non trovano ogni ostacolo. Resta da fare una prova con persone che usano un lettore di schermo.',
  ],
  assessed: (day) => `Ultimo esame complessivo: ${day}.`,
  tell: 'Segnalare un ostacolo',
  tellText: 'Qualcosa non funziona per Lei? Scriva o chiami: La aiutiamo in ciò che voleva fare e correggiamo la causa.',
  authority: 'Autorità di vigilanza del mercato',
  authorityText: 'Se non La aiutiamo, può rivolgersi all’autorità che vigila sull’accessibilità dei servizi:',
}
