/** A yes against the policy, or after a no: what staff see of it. */
export const proposals = {
  title: 'Als Ausnahme genehmigen',
  refused: 'Die Richtlinie lehnt diese Anfrage ab, deshalb kann sie niemand allein genehmigen.',
  declined: 'Diese Anfrage wurde abgelehnt. Stimmen zwei Personen zu, wird sie wieder aufgenommen.',
  two: 'Sie schlagen es vor, Finanzen oder Verwaltung stimmen zu. Bis dahin ändert sich nichts und der Kunde erfährt nichts.',
  reason: 'Begründung für den Kunden',
  reasonHint: 'Sie steht auf der Seite des Kunden und in der E-Mail. Sprache: {language}.',
  internal: 'Grund für uns',
  internalHint: 'Nur wir lesen ihn; er bleibt im Prüfprotokoll.',
  amount: 'Betrag der Erstattung',
  amountHint: 'Höchstens {most}, was dafür bezahlt wurde. Er gilt, wenn alles wie angegeben ankommt.',
  amountFiled: 'Der Betrag bleibt wie abgesendet: {amount}.',
  amountNone: 'Hierfür wird kein Geld erstattet.',
  propose: 'Ausnahme vorschlagen',
  again: 'Verwenden Sie Ihren Passkey noch einmal, um vorzuschlagen oder zuzustimmen.',
  limit: 'Ohne zweite Person höchstens',
  reference: 'Referenz der Zahlung',
  waiting: {
    offer: 'Ein Angebot wartet auf eine zweite Person',
    replacement: 'Ein Ersatz wartet auf eine zweite Person',
    sent_first: 'Ein Vorabversand wartet auf eine zweite Person',
    free_repair: 'Eine kostenlose Reparatur wartet auf eine zweite Person',
    exception: 'Eine Ausnahme wartet auf eine zweite Person',
    refund: 'Eine Erstattung wartet auf eine zweite Person',
    gift_credit: 'Die Gutschrift für „{gift}“ wartet auf eine zweite Person',
  },
  waitingBy: '{name} hat das am {when} vorgeschlagen.',
  untilStep: 'Der Vorschlag gilt, bis der Vorgang weitergeht.',
  untilEnded: 'Der Vorschlag gilt, bis jemand zustimmt, ihn ablehnt oder ihn zurücknimmt.',
  whyNot: {
    self: 'Der Vorschlag ist von Ihnen: Jemand anderes muss zustimmen.',
    role: 'Finanzen oder Verwaltung stimmen zu oder lehnen ab.',
    'same-hand':
      'Sie können das nicht genehmigen: In den letzten 7 Tagen haben Sie oder {name} den Zugang des anderen geändert oder jemand Drittes beide.',
  },
  whoAgrees: 'Genehmigen können: {names}.',
  nobodyAgrees:
    'Im Moment kann das niemand genehmigen. Es braucht jemanden aus Finanzen oder Verwaltung, der es nicht vorgeschlagen hat und dessen Zugang in den letzten 7 Tagen keiner von Ihnen geändert hat. Wer in der Verwaltung es nicht selbst vorgeschlagen hat, kann unter „Mitarbeitende“ jemanden einladen.',
  approval: {
    replacement: {
      title: 'Ersatz vorschlagen',
      text: 'Die Richtlinie sieht hier keinen Ersatz vor, deshalb muss eine zweite Person zustimmen, bevor etwas versendet wird. Danach öffnet sich der Schritt.',
    },
    sent_first: {
      title: 'Vorabversand vorschlagen',
      text: 'Der Ersatz wird versendet, bevor etwas zurückgekommen ist, deshalb muss eine zweite Person zustimmen. Eine Zuzahlung wird vorher bezahlt. Danach kann die Anfrage weder zurückgezogen noch abgelehnt noch erstattet werden.',
    },
    let_go: {
      title: 'Verzicht auf den Rest vorschlagen',
      text: 'Der Ersatz wurde vorab versendet, und ein Teil seines Preises ist noch offen. Bevor der Umtausch ohne ihn endet, muss eine zweite Person zustimmen.',
    },
    difference: {
      title: 'Erstattung der Differenz vorschlagen',
      text: 'Der Ersatz wurde vorab versendet. Was übrig bleibt, geht mit dem Ende des Umtauschs an den Kunden zurück; dem muss eine zweite Person zustimmen.',
    },
    keep: {
      title: 'Vorschlagen, dass der Kunde die Artikel behält',
      text: 'Sie kamen nicht zurück, und der Ersatz wurde nicht bezahlt. Bevor der Umtausch ohne beides endet, muss eine zweite Person zustimmen.',
    },
    send_again: {
      title: 'Erneuten Versand vorschlagen',
      text: 'Der Wert liegt über dem, was eine Person allein vergeben darf; vor dem erneuten Versand muss eine zweite Person zustimmen. Danach ist der Schritt offen.',
    },
    free_repair: {
      title: 'Kostenlose Reparatur vorschlagen',
      text: 'Die Richtlinie sieht hier keine kostenlose Reparatur vor. Senden Sie dem Kunden einen Kostenvoranschlag, oder lassen Sie eine zweite Person zustimmen, dass sie nichts kostet.',
    },
    propose: 'Vorschlag absenden',
    agree: 'Genehmigen',
    agreeOffer: 'Genehmigen und Angebot senden ({amount})',
  },
  agree: 'Ausnahme genehmigen',
  agreeAmount: 'Ausnahme genehmigen ({amount})',
  agreeRefund: 'Erstattung genehmigen ({amount})',
  drop: 'Ablehnen',
  takeBack: 'Vorschlag zurücknehmen',
  agreedTitle: 'Als Ausnahme genehmigt',
  agreedBy: '{first} hat sie vorgeschlagen, {second} hat am {when} zugestimmt.',
  notFresh:
    'Ihr Passkey wurde zuletzt vor zu langer Zeit verwendet. Verwenden Sie ihn in einem anderen Tab noch einmal und senden Sie dies dann erneut; Ihre Eingaben bleiben erhalten.',
} as const
