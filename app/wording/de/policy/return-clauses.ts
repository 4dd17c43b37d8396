import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Eine Stornierung, ein Aufhalten oder eine Annahmeverweigerung betrifft alles, was von der Bestellung ' +
      'übrig ist, samt den Geschenken; für Geschenke wird daher nichts abgezogen. Die Gebühr bemisst sich nach ' +
      'dem, was für die Artikel bezahlt wurde, nach Rabatten und mit Steuern. Auf mitbezahlten Versand ' +
      'fällt keine Gebühr an; er wird bei einer zulässigen Stornierung erstattet, sonst nicht.',
  },
  'R1.A': {
    text: [
      'Sie können Ihre Bestellung innerhalb von {freeHours} {freeHours|Stunde|Stunden} nach dem Kauf über ' +
        'unseren Kundenservice stornieren. Die Servicegebühr dafür beträgt {cancelRate}. Andere ' +
        'Bearbeitungsgebühren tragen die Kunden selbst.',
    ],
    reading:
      'Die {freeHours} {freeHours|Stunde|Stunden} sind verstrichene Zeit, die letzte Millisekunde ' +
      'eingeschlossen. In dieser Zeit wird auch eine schon versandte Bestellung für ' +
      '{interceptInFreeHoursRate} aufgehalten. Für eine danach noch nicht versandte Bestellung nennt die ' +
      'Seite keine Regel: Unser Team entscheidet, und eine Gebühr wird vorab nicht genannt.',
  },
  'R1.B': {
    text: [
      'Wenn Ihre Bestellung versandt, aber noch nicht zugestellt ist, können Sie per E-Mail darum bitten, ' +
        'sie aufzuhalten. Dafür fällt eine Servicegebühr von {interceptRate} an.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Wenn Ihre Bestellung bereits zugestellt ist, können Sie die Annahme des Pakets verweigern und ' +
        'es an unser Lager zurückgehen lassen. Bitte beachten Sie, dass dafür eine Servicegebühr von {refuseRate} anfällt.',
    ],
    reading:
      'Sie können die Annahme an der Tür verweigern, und bei einem zugestellten Paket, das Sie nicht ' +
      'geöffnet haben, noch innerhalb von {windowDays} {windowDays|Tag|Tagen} nach Erhalt; dessen Rücksendung zahlen Sie wie ' +
      'bei einer Rückgabe. Ohne bekannten Tag des Erhalts entscheidet unser Team.',
  },
  'R2.window': {
    text: [
      'Unbeschädigte Produkte können innerhalb von {windowDays} {windowDays|Tag|Tagen} nach Erhalt gegen ' +
        'Erstattung zurückgegeben werden, gleich aus welchem Grund.',
    ],
    reading:
      'Tage zählen in der Zeitzone des Shops: Der Tag des Erhalts zählt nicht mit, und die Frist endet mit ' +
      'dem letzten Augenblick ihres letzten Tages. Ein unbekannter Tag des Erhalts ist nie „zu spät“; ' +
      'unser Team entscheidet.',
  },
  'R2.delivered': {
    text: [],
    reading:
      'Eine Rückgabe beginnt mit der Zustellung; davor kann die Bestellung storniert oder aufgehalten oder ' +
      'ihre Annahme verweigert werden.',
  },
  'R2.undamaged': {
    text: ['Nur unbeschädigte Produkte können gegen Erstattung zurückgegeben werden.'],
    reading: 'Beschädigt heißt: nach dem Erhalt beschädigt; was beschädigt ankam, wird als Fehler gemeldet.',
  },
  'R2.fault': {
    text: [],
    reading:
      'Wer etwas defekt, beschädigt, falsch oder unvollständig erhalten hat, hat es sich nicht anders ' +
      'überlegt: Unser Team entscheidet, und eine Gebühr wird vorab nicht genannt.',
  },
  'R2.quantity': {
    text: [],
    reading:
      'Es kann nicht mehr zurückgegeben werden, als vom Kauf übrig ist. Was für Teile einer Position ' +
      'erstattet wird, ergibt zusammen, was für das Ganze bezahlt wurde.',
  },
  'R2.packing': {
    text: [
      'Bei der Rückgabe ist der Kunde dafür verantwortlich, das Produkt mit dem originalen Schutzmaterial ' +
        'richtig zu verpacken. Verwenden Sie die Originalverpackung und das Originalmaterial, um ' +
        'Transportschäden zu vermeiden.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: [
      'EM-Smart haftet nicht für Schäden oder Verluste bei der Rücksendung; bitte achten Sie darauf, dass ' +
        'das Produkt sicher verpackt ist.',
    ],
    reading: null,
  },
  'R2.complete': {
    text: ['Rückgaben müssen alles Zubehör enthalten.', 'Artikel müssen die Originalverpackung und das Schutzmaterial enthalten.'],
    reading: 'Eine unvollständige Rückgabe kann abgelehnt werden, und Abzüge sind möglich; vorab abgelehnt wird ' + 'sie nicht.',
  },
  'R2.region': {
    text: [
      'Unsere {windowDays}-Tage-Geld-zurück-Garantie und die Garantiebedingungen gelten nur für ' +
        'Bestellungen aus Regionen, die auf unserer Versandseite stehen. Bei Produkten, die in andere ' +
        'Regionen geliefert wurden, trägt der Käufer alle Versandkosten für Rückgabe oder Umtausch.',
    ],
    reading:
      'Außerhalb dieser Regionen ist eine Rückgabe Vereinbarungssache: Unser Team entscheidet. Eine ' +
      'Reparatur ist dort auf Kosten des Kunden möglich.',
  },
  'R2.gift': {
    text: [
      'Wenn Ihre Bestellung Geschenke enthält, geben Sie diese bitte mit dem Hauptartikel zurück. ' +
        'Andernfalls wird der Wert des Geschenks von der Erstattung abgezogen. Geöffnete ' +
        'Verbrauchsmaterialien, die Geschenke waren, können nicht zurückgegeben werden.',
    ],
    reading:
      'Ein Geschenk gehört zu dem Artikel, für den es gegeben wurde, sonst zur ersten Maschine, sonst zum ' +
      'teuersten Artikel. Es wird anteilig nach dem, was davon fehlt, abgezogen, wenn eine Rückgabe ' +
      'diesen Artikel vollständig macht, und alle Abzüge zusammen betragen höchstens, was nach den ' +
      'Gebühren bleibt. Ein Geschenk wird wie jeder andere Artikel zurückgegeben; bezahlt wurde dafür nichts.',
  },
  'R2.rejection': { text: ['Rückgaben können abgelehnt werden, wenn die Artikel diese Anforderungen nicht erfüllen.'], reading: null },
  'R2.claim': {
    text: [
      'Erstattungsanträge aus der {windowDays}-Tage-Geld-zurück-Garantie verfallen {claimWindowDays} ' +
        '{claimWindowDays|Tag|Tage} nach Eröffnung eines Garantieantrags. Für Artikel, deren ' +
        '{windowDays}-Tage-Frist abgelaufen ist, kann kein Erstattungsantrag bearbeitet werden.',
    ],
    reading:
      'Ein Garantieantrag, der gestellt wurde, während die Frist ab Erhalt lief, verlegt ihr Ende auf ' +
      '{claimWindowDays} {claimWindowDays|Tag|Tage} nach dem letzten solchen Antrag. Ein späterer öffnet ' +
      'nichts wieder, und eine verlegte Frist wird nicht noch einmal verlegt.',
  },
  'R3.A1': {
    text: [
      'Zurückgegeben werden können Produkte, die über offizielle EM-Smart-Kanäle gekauft wurden. Für Käufe ' +
        'außerhalb der Online-Shops von EM-Smart wenden Sie sich für Erstattungen bitte an den Händler.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['Die Kosten des Rückversands trägt der Kunde; EM-Smart organisiert die Abholung.'],
    reading:
      'Der Preis steht schon in der ersten Antwort, nach Gewicht des Pakets und Ort der Abholung. Dem endgültigen wird zugestimmt, ' +
      'bevor die Abholung gebucht wird; bis dahin kann die Rückgabe kostenlos zurückgezogen werden. Abgezogen wird, was vereinbart wurde.',
  },
  'R3.A3': {
    text: ['Verbrauchsmaterialien sowie separat gekaufte Werkstoffe und Filter für Rauchabsauger können nicht ' + 'zurückgegeben werden.'],
    reading: 'Was der Katalog nicht kennt, wird nicht auf Verdacht entschieden; unser Team entscheidet.',
  },
  'R3.B': {
    text: ['Servicegebühren richten sich nach der Produktkategorie und dem Zustand der Packung.'],
    reading: 'Die Gebühr jedes Artikels wird kaufmännisch auf den Cent gerundet; Summen sind Summen gerundeter ' + 'Gebühren.',
  },
  'R3.C': {
    text: ['Belieferte Regionen sind die, in die unsere Shops versenden.'],
    reading:
      'Die Seite nennt nur „US“, „Germany“ und „Other European regions“; die Länder, die Währung, die ' +
      'Zeitzone und die Feiertage jedes Shops stehen hier.',
  },
  'R4.request': {
    text: [
      'Um eine Rückgabe per E-Mail anzufragen, schreiben Sie an unseren offiziellen Kundenservice: ' +
        '{email}. Ihre E-Mail muss die ursprüngliche Bestellnummer und die genauen Namen der ' +
        'zurückzugebenden Produkte enthalten, einen kurzen Grund für die Rückgabe (z. B. anders überlegt) ' +
        'und Belege, falls vorhanden (Bildschirmfotos, Fotos, Videos oder Betriebsprotokolle).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Unser Kundenservice prüft Ihre Anfrage innerhalb von {reviewDays} ' +
        '{reviewDays|Arbeitstag|Arbeitstagen} und meldet sich mit weiteren Anweisungen.',
    ],
    reading:
      'Arbeitstage sind Montag bis Freitag ohne die Feiertage des Shops; die Prüfung ist bis zum Ende des ' +
      'letzten von ihnen fällig. Fällt ein Feiertag der USA mit festem Datum auf ein Wochenende, ist auch ' +
      'der Freitag davor oder der Montag danach frei.',
  },
  'R4.approval': {
    text: [
      'Alle Rückgaben müssen vorab von unserem Kundenservice genehmigt werden. Nicht genehmigte Rückgaben ' +
        'können abgelehnt werden. Ohne vorherige Genehmigung zurückgesandte Produkte werden möglicherweise ' +
        'nicht angenommen oder erstattet.',
    ],
    reading: 'Ein Umtausch folgt den Regeln einer Rückgabe und wird immer von unserem Team bestätigt.',
  },
  'R4.pickup': {
    text: [
      'Sobald Ihre Rückgabe genehmigt und das Paket richtig verpackt ist, beauftragt EM-Smart einen ' +
        'Paketdienst, es an der Adresse des Kunden abzuholen. Dann erhalten Sie {pickupDocuments} ' +
        '{pickupDocuments|Dokument|Dokumente}, die vor der Abholung gedruckt sein müssen. Der Paketdienst ruft ' +
        'Sie vorher an; bitte übergeben Sie ihm das Paket zusammen mit den gedruckten Dokumenten.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'Die Erstattung beginnt, sobald unser Lager die zurückgegebenen Produkte erhalten und geprüft hat. ' +
        'Sie wird auf demselben Zahlungsweg wie Ihre Bestellung gutgeschrieben, und Sie erhalten eine ' +
        'E-Mail, sobald sie veranlasst ist. Sie ist in der Regel innerhalb von {refundDays} ' +
        '{refundDays|Arbeitstag|Arbeitstagen} bearbeitet; die genaue Dauer kann auch von ' +
        'Ihrer Bank abhängen.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'Zugesagt wird nie mehr, als für die Bestellung bezahlt und noch nicht erstattet wurde. Kommen der Rest ' +
      'ihrer Artikel und der Versand auf mehr, entscheidet unser Team; Gebühr und Erstattung werden vorab nicht ' +
      'genannt.',
  },
  'R6.change': {
    text: ['Alle Bedingungen können sich nach den Richtlinien von EM-Smart ändern.'],
    reading:
      'Es gilt die Fassung, die bei der Bestellung galt; eine gestellte Anfrage behält die Fassung, unter ' + 'der sie gestellt wurde.',
  },
  'R6.questions': {
    text: ['Bei Fragen zu Rückgaben, Versand oder Gebühren wenden Sie sich bitte an unseren Kundenservice: ' + '{email}.'],
    reading: null,
  },
  'R6.method': { text: ['Erstattet wird nur auf den ursprünglichen Zahlungsweg des Kaufs.'], reading: null },
  'R6.refusal': { text: ['EM-Smart behält sich vor, Rückgaben abzulehnen, die diesen Bedingungen nicht entsprechen.'], reading: null },
  'R6.parts': {
    text: ['Erstattungsbeträge können angepasst werden, wenn bei zurückgegebenen Artikeln Teile, Zubehör oder ' + 'Verpackung fehlen.'],
    reading: null,
  },
  'R6.address': {
    text: [
      'Kunden sind für richtige Lieferangaben verantwortlich; EM-Smart haftet nicht für Verzögerungen oder ' +
        'Probleme durch falsche Adressen.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart haftet nicht für Verzögerungen durch Paketdienste oder die Zollabfertigung.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'Die Seite sagt nicht, was gilt, wenn ein Paket nie ankommt. Bis zur Übergabe ist es nicht Ihr Risiko: Es kann gemeldet werden, ' +
      'wenn es {silentDays} {silentDays|Tag|Tage} lang keine Nachricht gibt, ab {notThereDays} {notThereDays|Tag|Tagen} nach einer ' +
      'Zustellung, die Sie nicht erreicht hat, oder wenn der Paketdienst es nicht zustellen konnte. Zuerst wird der Paketdienst ' +
      'gefragt. Wird es nicht gefunden, wird es noch einmal versandt oder erstattet: was für seinen Inhalt bezahlt wurde, mit seinem ' +
      'Anteil am Versand und ohne Gebühr. War die Adresse falsch, entscheidet unser Team.',
  },
  'R6.bulk': {
    text: [
      'Für Groß- oder Sonderbestellungen können andere Rückgabe- und Erstattungsbedingungen gelten; bitte ' +
        'klären Sie das vor der Bestellung mit unserem Vertrieb.',
    ],
    reading: 'Für eine solche Bestellung wird keine Gebühr und keine Erstattung zugesagt; der Vertrieb ' + 'entscheidet.',
  },
  'R6.warranty': {
    text: [
      'Die Garantie gilt weiter nach den Garantiebedingungen von EM-Smart, unabhängig von diesen Rückgabe- ' + 'und Umtauschbedingungen.',
    ],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
