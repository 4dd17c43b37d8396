import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'Die Garantie beginnt am Tag des Erhalts; ist er unbekannt, am Tag des Versands, sonst des Kaufs. ' +
      'Sie gilt bis zum Ende desselben Datums nach Ablauf ihrer Monate (des letzten Tages im Monat, wo ' +
      'es dieses Datum nicht gibt) und um die Tage länger, die Reparaturen sie angehalten haben.',
  },
  'W1.series': {
    text: ['EM-Smart gewährt {warrantyMonths} Monate Garantie auf die Serien Nova, Basic, Mopa und Super.'],
    reading: 'Ist die Serie unbekannt, entscheidet die Diagnose.',
  },
  'W1.dual': {
    text: ['Dual-Serie: EM-Smart gewährt {dualMonths} Monate Garantie auf die Faserlaserquelle und die ' + 'Diodenlaserquelle.'],
    reading:
      'Andere Komponenten der Dual-Serie sind nicht abgedeckt; ist unbekannt, welche ausgefallen ist, ' + 'entscheidet die Diagnose.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart bietet lebenslange Wartung. Nach Ablauf der Garantiezeit repariert EM-Smart weiterhin. Die ' +
        'Kunden tragen dann jedoch alle Versandkosten und die Reparaturkosten (die sich nach dem ' +
        'Einzelfall richten).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Wenn Ihr Produkt während der Garantiezeit nicht richtig funktioniert, stellen Sie bitte hier einen ' +
        'Antrag oder schreiben Sie uns an {email} mit Ihrer Bestellnummer oder einem Kaufnachweis.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Unser Support versucht zuerst, das Problem online zu lösen. Gelingt das aus der Ferne nicht, müssen ' +
        'Sie das Produkt möglicherweise an ein EM-Smart-Reparaturzentrum senden; wir beauftragen einen ' +
        'Paketdienst, der es bei Ihnen abholt.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Liegt das Problem in der Garantiezeit, repariert oder ersetzt EM-Smart das Produkt kostenlos. Wir ' +
        'bitten Sie jedoch, {coveredShare} der Versandkosten zu tragen.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Eine Reparatur kann beantragt werden, sobald die Bestellung zugestellt ist.' },
  W3: {
    text: [
      'Wenn Sie nach einem Reparaturantrag das Gerät innerhalb der vereinbarten Frist ({sendInMonths} ' +
        '{sendInMonths|Monat|Monate}) ab dem Tag Ihres ersten Antrags einsenden, wird die Garantiezeit von ' +
        'diesem ersten Antrag an gerechnet.',
      'Wenn Sie das Gerät nicht innerhalb der vereinbarten Frist einsenden, läuft die Garantie ohne ' +
        'Verlängerung normal weiter und wird nach der ursprünglichen Garantiezeit gerechnet.',
    ],
    reading:
      'Es zählt die rechtzeitige Übergabe an den Paketdienst; die Frist läuft neu ab dem Tag, an dem wir Sie um ' +
      'die Einsendung bitten, wenn dieser später liegt. Rechtzeitig übergeben, wird der Antrag nach dem ' +
      'Tag des ersten Antrags beurteilt, und die Tage von da bis zur Rückgabe des Geräts zählen nicht ' +
      'gegen die Garantie. Zu spät übergeben, nach dem Tag der Übergabe. Ein zweiter Antrag zum selben ' +
      'Fehler, bevor er gelöst ist, behält das erste Datum.',
  },
  'W4.expired': {
    text: ['Diese Garantie gilt nicht für Produkte, deren Garantie abgelaufen ist.'],
    reading: 'Ist der Tag des Erhalts unbekannt, prüft unser Team Anträge bis {graceDays} {graceDays|Tag|Tage} ' + 'nach dem Ende.',
  },
  'W4.channel': {
    text: [
      'Diese Garantie gilt nicht für Produkte, die über nicht autorisierte Kanäle gekauft oder von anderen ' + 'weiterverkauft wurden.',
    ],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Diese Garantie gilt nicht für normale Abnutzung, Verfärbung oder Verbrauch beim Gebrauch.',
      'Sie gilt auch nicht für Schäden durch unsachgemäßen Gebrauch, unsachgemäße Behandlung oder Lagerung ' +
        'oder durch Unfälle (Stürze, Wasser, extreme Temperaturen, Insekten usw.).',
      'Sie gilt auch nicht für Schäden durch nicht autorisierte Reparatur, Veränderung oder Zerlegung.',
      'Sie gilt auch nicht für Schäden durch nicht autorisierte Teile oder Software.',
      'Sie gilt auch nicht für Schäden durch Viren, Hacking, höhere Gewalt oder die Einsendung zur ' + 'Reparatur.',
    ],
    reading: null,
  },
  'W4.proof': {
    text: ['Diese Garantie gilt nicht für Produkte ohne gültigen Kaufnachweis.'],
    reading: 'Eine vorliegende Bestellung ist der Nachweis.',
  },
  'W4.category': {
    text: [
      'Diese Garantie gilt nicht für Verpackung, Beigaben, Verbrauchsmaterialien und Zubehör (es sei denn, ' +
        'sie sind beim ersten Gebrauch defekt).',
    ],
    reading:
      'Zubehör und Geschenke können auf Kosten des Kunden repariert werden; Verbrauchsmaterialien, ' +
      'Werkstoffe, Filter und Verpackung werden nicht repariert. Was der Katalog nicht kennt, prüft unser Team.',
  },
  'W5.firstuse': {
    text: [
      'Zubehör, Verbrauchsmaterialien und Verpackung sind nicht abgedeckt, können aber kostenlos ersetzt ' +
        'werden, wenn sie beim ersten Gebrauch defekt sind.',
    ],
    reading:
      'Das gilt auch für Geschenke und {accessoryMonths} {accessoryMonths|Monat|Monate} lang; der Anteil ' +
      'des Kunden am Versand beträgt {firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart ist nicht verantwortlich für Zusagen nicht autorisierter Vertreter.'], reading: null },
  'W5.discontinued': {
    text: ['Für eingestellte Produkte gibt EM-Smart das letzte Wartungsdatum bekannt; danach endet der ' + 'Garantieservice.'],
    reading: null,
  },
  'W5.agreement': { text: ['Bei Produkten mit gesonderten Serviceverträgen hat der unterzeichnete Vertrag Vorrang.'], reading: null },
  W6: {
    text: [
      'Die folgenden Handlungen sind streng verboten; sie können die Garantie ausschließen oder ' + 'Verletzungen und Schäden verursachen:',
      'Stecken Sie das USB-Kabel nicht ein oder aus, während die Maschine eingeschaltet ist (kein ' + 'Hot-Plugging).',
      'Blicken Sie nicht direkt in die Laserlinse, während der Laser arbeitet, auch nicht mit Schutzbrille.',
      'Beschriften Sie nicht lange ohne Rauchabsaugung, besonders nicht Materialien wie PVC oder Leder.',
      'Bewegen Sie die Maschine nicht, während sie arbeitet.',
      'Wischen Sie das Innere der Maschine nicht mit einem nassen Tuch ab.',
      'Zerlegen Sie die Maschine nicht ohne Genehmigung. Eine nicht genehmigte Zerlegung beeinträchtigt ' +
        'den Garantieanspruch und kann durch unsachgemäße Handhabung weitere Schäden verursachen.',
    ],
    reading: 'Eine verbotene Handlung beendet einen Antrag nicht von selbst: Unser Team prüft ihn.',
  },
  'W.liability': {
    text: [
      'Soweit das Gesetz nichts anderes verlangt, haftet EM-Smart nicht für Personenschäden, Datenverlust, ' +
        'Betriebsunterbrechung oder andere mittelbare Schäden oder Folgeschäden, die durch die Nutzung ' +
        'oder die Nichtnutzbarkeit des Produkts entstehen.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Diese Garantie gibt Ihnen bestimmte gesetzliche Rechte, die je nach Land oder Region verschieden ' +
        'sein können. Näheres sagt Ihnen das Recht an Ihrem Ort.',
    ],
    reading: null,
  },
  'W.update': {
    text: ['EM-Smart behält sich vor, diese Bedingungen nach örtlichen Gesetzen und Vorschriften auszulegen und ' + 'zu ändern.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
