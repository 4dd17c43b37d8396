import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'
import { declare } from '../pages/declare.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// The sentences of Directive 2011/83/EU, annex I, in Italian, not compared with the Official Journal; nor was `online` with Directive (EU)
// 2023/2673 (docs/decisions/0312-french-and-italian.md).
const possession = 'in cui Lei o un terzo, diverso dal vettore e da Lei designato, acquisisce il possesso fisico'

export const withdrawal: WithdrawalWords = {
  right: 'Diritto di recesso',
  within: 'Lei ha il diritto di recedere dal presente contratto, senza indicarne le ragioni, entro 14 giorni.',
  expires: 'Il periodo di recesso scade dopo 14 giorni dal giorno',
  expiresFrom: [
    `${possession} dei beni;`,
    `${possession} dell’ultimo bene, se ha ordinato più beni in un solo ordine e questi sono consegnati separatamente;`,
    `${possession} dell’ultimo lotto o pezzo, se un bene è consegnato in più lotti o pezzi.`,
  ],
  inform: (trader) =>
    `Per esercitare il diritto di recesso, Lei è tenuto a informarci (${trader}) della Sua decisione di recedere dal presente contratto tramite una dichiarazione esplicita (ad esempio lettera inviata per posta o posta elettronica). A tal fine può utilizzare il modulo tipo di recesso allegato, ma non è obbligatorio.`,
  online: (address) =>
    `Può inoltre esercitare il diritto di recesso online all’indirizzo ${address}. Nel caso scegliesse tale funzione online, Le trasmetteremo senza indebito ritardo, su un supporto durevole (ad esempio per posta elettronica), una conferma di ricevimento con il contenuto della dichiarazione di recesso e la data e l’ora della sua ricezione.`,
  withdrawHere: entry,
  deadline:
    'Per rispettare il termine, è sufficiente che Lei invii la comunicazione relativa all’esercizio del diritto di recesso prima della scadenza del periodo di recesso.',
  effects: 'Effetti del recesso',
  reimburse:
    'Se Lei recede dal presente contratto, Le saranno rimborsati tutti i pagamenti che ha effettuato a nostro favore, compresi i costi di consegna (ad eccezione dei costi supplementari derivanti dalla Sua eventuale scelta di un tipo di consegna diverso dal tipo meno costoso di consegna standard da noi offerto), senza indebito ritardo e in ogni caso non oltre 14 giorni dal giorno in cui siamo informati della Sua decisione di recedere dal presente contratto. Detti rimborsi saranno effettuati utilizzando lo stesso mezzo di pagamento da Lei usato per la transazione iniziale, salvo che Lei non abbia espressamente convenuto altrimenti; in ogni caso, non dovrà sostenere alcun costo quale conseguenza di tale rimborso.',
  withhold:
    'Il rimborso può essere sospeso fino al ricevimento dei beni oppure fino all’avvenuta dimostrazione da parte Sua di aver rispedito i beni, se precedente.',
  sendBack: (warehouse) =>
    `È pregato di rispedire i beni o di consegnarli a noi o a ${warehouse}, senza indebiti ritardi e in ogni caso entro 14 giorni dal giorno in cui ci ha comunicato il Suo recesso dal presente contratto. Il termine è rispettato se Lei rispedisce i beni prima della scadenza del periodo di 14 giorni.`,
  cost: 'I costi diretti della restituzione dei beni saranno a Suo carico.',
  value:
    'Lei è responsabile solo della diminuzione del valore dei beni risultante da una manipolazione del bene diversa da quella necessaria per stabilire la natura, le caratteristiche e il funzionamento dei beni.',
  without: 'Quando non c’è diritto di recesso',
  withoutText:
    'Non c’è per beni confezionati su misura o chiaramente personalizzati. È un diritto dei consumatori, non delle imprese che acquistano per la loro attività.',
  form: 'Modulo di recesso tipo',
  formHint: '(compilare e restituire il presente modulo solo se si desidera recedere dal contratto)',
  formLines: (trader) => [
    `Destinatario ${trader}:`,
    'Con la presente io/noi (*) notifichiamo il recesso dal mio/nostro (*) contratto di vendita dei seguenti beni/servizi (*)',
    'Ordinato il (*)/ricevuto il (*)',
    'Nome del/dei consumatore(i)',
    'Indirizzo del/dei consumatore(i)',
    'Firma del/dei consumatore(i) (solo se il presente modulo è notificato in versione cartacea)',
    'Data',
  ],
  formEnd: '(*) Cancellare la dicitura inutile.',
  byEmail: (email) => `posta elettronica: ${email}`,
  byPhone: (phone) => `telefono: ${phone}`,
}
