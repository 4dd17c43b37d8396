import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number}: ${price} za odbiór, prosimy o zgodę`,
  heading: 'Cena Twojego odbioru',
  answer: (price) =>
    `Odbiór kosztuje ${price}. Zaakceptuj cenę na stronie zgłoszenia: wtedy zamówimy przewoźnika. Do tego czasu możesz bezpłatnie anulować zgłoszenie.`,
  answerBy: (price, day) =>
    `Odbiór kosztuje ${price}. Zaakceptuj cenę na stronie zgłoszenia do: ${day}, wtedy zamówimy przewoźnika. Do tego czasu możesz bezpłatnie anulować zgłoszenie.`,
  dearer: (quoted, price, more) => `Przy wysłaniu zgłoszenia przewidywaliśmy ${quoted}; przewoźnik liczy ${price}, czyli o ${more} więcej.`,
  firm: 'Ta cena jest ostateczna, niezależnie od tego, ile później policzy nam przewoźnik.',
  price: 'Cena',
  bothWays: 'Wysyłka w obie strony',
  share: 'Twój udział',
  action: 'Sprawdź i zaakceptuj cenę',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number}: odbiór się nie odbył`,
  heading: 'Odbiór się nie odbył',
  reported: (day) => `Dziękujemy za wiadomość: paczka nie została odebrana, ${day}.`,
  noticed: (day) => `Przewoźnik nie odebrał Twojej paczki, ${day}.`,
  next: 'Zamawiamy inny dzień i napiszemy do Ciebie; na stronie zgłoszenia można wskazać pasujący dzień. Zostaw paczkę zapakowaną; nie ma dodatkowych kosztów.',
  chooseBy: (day) =>
    `Wybierz nowy odbiór na stronie zgłoszenia do: ${day}; wtedy go zamówimy. Zostaw paczkę zapakowaną; nie ma dodatkowych kosztów.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number}: Twoja paczka dotarła`,
  heading: 'Twoja paczka dotarła',
  arrived: 'Twoja paczka dotarła do naszego magazynu.',
  inspection: 'Teraz sprawdzimy zawartość, pozycja po pozycji. Wcześniej nic nie zwracamy ani nie zmieniamy; o wyniku napiszemy.',
  refundNext: 'Następny krok to zwrot pieniędzy. Napiszemy, gdy tylko go zlecimy.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number}: Twoja paczka dotarła`,
  heading: 'Twoja paczka dotarła i otworzyliśmy dla niej zgłoszenie',
  arrived: (day, order) =>
    `Do naszego magazynu dotarła ${day} paczka z produktami z zamówienia ${order}, bez zgłoszenia. Otworzyliśmy je, aby było widać, na jakim etapie jest sprawa. ` +
    'Zawartość, oceniona z zewnątrz:',
  inspection: 'Teraz ją sprawdzimy, pozycja po pozycji, i napiszemy, zanim zapadnie decyzja inna niż oczekiwana.',
  price: 'Poniższe kwoty wynikają z zasad obowiązujących w dniu dotarcia.',
  refused: 'Według zasad obowiązujących w dniu dotarcia nie można tego przyjąć:',
  afterRefusal: 'Nasz zespół mimo to ją sprawdzi. Przedstawimy propozycję lub odeślemy wszystko. W zgłoszeniu można do nas napisać.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number}: Twoja paczka zaginęła w drodze`,
  heading: 'Twoja paczka zaginęła w drodze',
  lost: 'Przewoźnik powiadomił nas, że Twoja paczka zaginęła w drodze do nas.',
  settled: 'To nie Twoje ryzyko; wyjaśnimy to z przewoźnikiem.',
  next: {
    refund: 'Następny krok to zwrot pieniędzy, tak jakby paczka dotarła.',
    replacement: 'Wyślemy nowy produkt i napiszemy, gdy wyruszy.',
    exchange: 'Teraz wyślemy nowy produkt lub zwrócimy pieniądze. Napiszemy o tym.',
  },
  keep: 'Jeśli przewoźnik podpisał potwierdzenie, zachowaj je.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number}: Twoje produkty są w drodze do Ciebie`,
    repaired: (number) => `${number}: naprawione urządzenie jest w drodze`,
  },
  heading: { 'as-it-came': 'Twoje produkty są w drodze do Ciebie', repaired: 'Naprawione urządzenie jest w drodze' },
  sent: (carrier) => `Przekazaliśmy Twoją paczkę przewoźnikowi: ${carrier}.`,
  check: 'Obejrzyj paczkę przy odbiorze i poproś przewoźnika o zapisanie ewentualnych szkód.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number}: nowy produkt jest w drodze`,
  heading: 'Nowy produkt jest w drodze',
  sent: (what, carrier) => `Nowy produkt (${what}) przekazaliśmy przewoźnikowi: ${carrier}.`,
  subjectPacked: (number) => `${number}: wysyłamy nowy produkt`,
  headingPacked: 'Wysyłamy nowy produkt',
  packed: (what) => `Pakujemy nowy produkt: ${what}. Link do śledzenia wyślemy, gdy paczkę przejmie przewoźnik.`,
  subjectComplete: (number) => `${number}: wymiana zakończona`,
  headingComplete: 'Wymiana jest zakończona',
  complete: (what) => `Wymiana jest zakończona. Produkt ${what} wysłaliśmy już wcześniej i nie ma nic więcej do zrobienia.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number}: wysyłamy nowy produkt`,
  heading: 'Wysyłamy nowy produkt',
  packed: (what) => `Nie czekamy na Twój zwrot: pakujemy już ${what}. Link do śledzenia wyślemy, gdy paczkę przejmie przewoźnik.`,
  back: (day) => `Przekaż swoje produkty naszemu przewoźnikowi do: ${day}.`,
  choose: 'Na stronie zgłoszenia wybierz, kiedy ma przyjechać przewoźnik.',
  booked: 'Odbiór jest już zamówiony; przygotuj produkty na ten dzień.',
  after:
    'Po dotarciu sprawdzimy produkty i napiszemy, jeśli różnią się od opisu. Jeśli do tego dnia nie będą w drodze, także napiszemy: możemy wtedy poprosić o zapłatę za nowy produkt.',
  closed: 'Od teraz tego zgłoszenia nie można już anulować.',
  action: 'Otwórz zgłoszenie',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number}: produkty zostają u Ciebie`,
  heading: 'Produkty zostają u Ciebie',
  kept: 'Niczego nie trzeba już odsyłać: Twoje produkty zostają u Ciebie, podobnie jak wysłany przez nas nowy produkt.',
  done: 'Wymiana jest zakończona i nie ma nic więcej do zrobienia.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number}: wybierz inny produkt w zamian`,
  heading: 'Wybrany produkt jest wyprzedany',
  gone: (what) => `Przepraszamy: wybrany produkt jest wyprzedany (${what}) i nie możemy go wysłać.`,
  choose: 'Wybierz coś innego lub zwrot pieniędzy. To, co już zapłacono, zwrócimy automatycznie.',
  action: 'Wybierz ponownie',
}
