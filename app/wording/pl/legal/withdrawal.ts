import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'
import { declare } from '../pages/declare.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// Meant as the sentences of Directive 2011/83/EU, annex I, as amended: the law's, not ours, in its own form of address. Neither they, nor
// the form, nor the labels of art. 11a were compared with the Polish Official Journal (decision 0314): to be done before a store uses them.
const possession = 'w którym weszli Państwo w posiadanie'
const orSomebody = 'lub w którym osoba trzecia inna niż przewoźnik i wskazana przez Państwa weszła w posiadanie'

export const withdrawal: WithdrawalWords = {
  right: 'Prawo odstąpienia od umowy',
  within: 'Mają Państwo prawo odstąpić od niniejszej umowy w terminie 14 dni bez podania jakiejkolwiek przyczyny.',
  expires: 'Termin do odstąpienia od umowy wygasa po upływie 14 dni od dnia',
  expiresFrom: [
    `${possession} rzeczy ${orSomebody} rzeczy;`,
    `${possession} ostatniej z rzeczy ${orSomebody} ostatniej z rzeczy, jeżeli w ramach jednego zamówienia zamówili Państwo wiele rzeczy dostarczanych osobno;`,
    `${possession} ostatniej partii lub części ${orSomebody} ostatniej partii lub części, jeżeli rzecz jest dostarczana partiami lub w częściach.`,
  ],
  inform: (trader) =>
    `Aby skorzystać z prawa odstąpienia od umowy, muszą Państwo poinformować nas (${trader}) o swojej decyzji o odstąpieniu od niniejszej umowy w drodze jednoznacznego oświadczenia (na przykład pismo wysłane pocztą lub pocztą elektroniczną). Mogą Państwo skorzystać z wzoru formularza odstąpienia od umowy, jednak nie jest to obowiązkowe.`,
  online: (address) =>
    `Mogą Państwo również skorzystać z prawa odstąpienia od umowy online na stronie ${address}. Jeżeli skorzystają Państwo z tej funkcji online, prześlemy Państwu niezwłocznie na trwałym nośniku (na przykład pocztą elektroniczną) potwierdzenie otrzymania, zawierające treść oświadczenia o odstąpieniu od umowy oraz datę i godzinę jego otrzymania.`,
  withdrawHere: entry,
  deadline:
    'Aby zachować termin do odstąpienia od umowy, wystarczy, aby wysłali Państwo informację dotyczącą wykonania przysługującego Państwu prawa odstąpienia od umowy przed upływem terminu do odstąpienia od umowy.',
  effects: 'Skutki odstąpienia od umowy',
  reimburse:
    'W przypadku odstąpienia od niniejszej umowy zwracamy Państwu wszystkie otrzymane od Państwa płatności, w tym koszty dostarczenia rzeczy (z wyjątkiem dodatkowych kosztów wynikających z wybranego przez Państwa sposobu dostarczenia innego niż najtańszy zwykły sposób dostarczenia oferowany przez nas), niezwłocznie, a w każdym przypadku nie później niż 14 dni od dnia, w którym zostaliśmy poinformowani o Państwa decyzji o wykonaniu prawa odstąpienia od niniejszej umowy. Zwrotu płatności dokonamy przy użyciu takich samych sposobów płatności, jakie zostały przez Państwa użyte w pierwotnej transakcji, chyba że wyraźnie zgodziliście się Państwo na inne rozwiązanie; w każdym przypadku nie poniosą Państwo żadnych opłat w związku z tym zwrotem.',
  withhold:
    'Możemy wstrzymać się ze zwrotem płatności do czasu otrzymania rzeczy lub do czasu dostarczenia nam dowodu jej odesłania, w zależności od tego, które zdarzenie nastąpi wcześniej.',
  sendBack: (warehouse) =>
    `Proszę odesłać lub przekazać rzecz nam lub na adres ${warehouse} niezwłocznie, a w każdym razie nie później niż 14 dni od dnia, w którym poinformowali nas Państwo o odstąpieniu od niniejszej umowy. Termin jest zachowany, jeżeli odeślą Państwo rzecz przed upływem terminu 14 dni.`,
  cost: 'Będą Państwo musieli ponieść bezpośrednie koszty zwrotu rzeczy.',
  value:
    'Odpowiadają Państwo tylko za zmniejszenie wartości rzeczy wynikające z korzystania z niej w sposób inny niż było to konieczne do stwierdzenia charakteru, cech i funkcjonowania rzeczy.',
  without: 'Kiedy nie ma prawa odstąpienia',
  withoutText:
    'Prawa tego nie ma dla towarów wykonanych według indywidualnej specyfikacji lub wyraźnie spersonalizowanych. Jest to prawo konsumentów, a nie firm kupujących na potrzeby działalności.',
  form: 'Wzór formularza odstąpienia od umowy',
  formHint: '(formularz ten należy wypełnić i odesłać tylko w przypadku chęci odstąpienia od umowy)',
  formLines: (trader) => [
    `Adresat: ${trader}`,
    'Ja/My (*) niniejszym informuję/informujemy (*) o moim/naszym (*) odstąpieniu od umowy sprzedaży następujących rzeczy (*)/o świadczenie następującej usługi (*),',
    'Data zawarcia umowy (*)/odbioru (*),',
    'Imię i nazwisko konsumenta(-ów),',
    'Adres konsumenta(-ów),',
    'Podpis konsumenta(-ów) (tylko jeżeli formularz jest przesyłany w wersji papierowej),',
    'Data',
  ],
  formEnd: '(*) Niepotrzebne skreślić.',
  byEmail: (email) => `e-mail: ${email}`,
  byPhone: (phone) => `telefon: ${phone}`,
}
