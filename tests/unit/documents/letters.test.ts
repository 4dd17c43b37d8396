import { expect, test } from 'vitest'

import { printableText, substitute } from '#app/documents/printable-text.ts'
import { renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { isPrinted } from '#app/domain/shared/printed-letters.ts'
import { textOf } from '#tests/support/poppler.ts'

import { sampleReturn } from './sample-data.ts'

/** The letters beyond A to Z that the languages of Europe and its neighbours are written in, capital and small. */
const letters = {
  albanian: 'çë',
  azerbaijani: 'əçğıöşü',
  basque: 'ñ',
  bosnian: 'čćđšž',
  breton: 'ñùê',
  catalan: 'àçèéíïòóúüŀ',
  cornish: 'āēīōūȳ',
  czech: 'áčďéěíňóřšťúůýž',
  danish: 'æøåǿ',
  dutch: 'ëïéèĳ',
  english: 'éèêöþȝ',
  esperanto: 'ĉĝĥĵŝŭ',
  estonian: 'äõöüšž',
  faroese: 'áðíóúýæø',
  finnish: 'äöåšž',
  french: 'àâæçéèêëîïôœùûüÿ',
  frisian: 'âêôúû',
  gaelic: 'àèìòùáéíóúḃċḋḟġṁṗṡṫ',
  german: 'äöüßẞ',
  hungarian: 'áéíóöőúüű',
  icelandic: 'áðéíóúýþæö',
  italian: 'àèéìîòóù',
  kurdish: 'çêîşû',
  latvian: 'āčēģīķļņšūžōŗ',
  livonian: 'ǟȱȭțḑļņŗõ',
  lithuanian: 'ąčęėįšųūž',
  luxembourgish: 'äëé',
  maltese: 'ċġħż',
  norwegian: 'æøåóòôǻ',
  occitan: 'áàçéèíïóòúü',
  polish: 'ąćęłńóśźż',
  portuguese: 'ãáâàçéêíõóôú',
  romani: 'ćčšž',
  romanian: 'ăâîșțşţ',
  romansh: 'àèéìòù',
  sami: 'áâčđǧǥǩŋõšŧžʒǯåäö',
  scots: 'ȝ',
  slovak: 'áäčďéíĺľňóôŕšťúýž',
  slovenian: 'čšž',
  sorbian: 'óćčěłńřśšžź',
  spanish: 'áéíñóúü',
  swedish: 'åäöé',
  tatar: 'ãäçğıñöşü',
  turkish: 'çğıöşüâîû',
  walloon: 'åéèêîôû',
  welsh: 'âêîôûŵŷáàäëïöẁẃẅỳ',
  vietnamese: 'ăâđêôơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự',
  yoruba: 'ẹọṣɛɔŋ',
  greek: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώἀὁῆᾳ',
  russian: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  ukrainian: 'ґєії',
  belarusian: 'ўі',
  bulgarian: 'ъьщюяѝ',
  serbian: 'ђјљњћџ',
  macedonian: 'ѓѕќљњџ',
  bashkir: 'әөүҡғҙҫһңҗ',
  chuvash: 'ӑӗҫӳ',
  abkhaz: 'ӷҕқҟԥҭҳҵҷҽҿҩә',
  ossetian: 'ӕ',
  kazakh: 'әғқңөұүһі',
  udmurt: 'ӝӟӥӧӵ',
  montenegrin: 'с́з́ś ź',
}

test('every letter of the languages of Europe is printed as it is, capital and small', () => {
  for (const [language, alphabet] of Object.entries(letters)) {
    for (const text of [alphabet, alphabet.toUpperCase(), alphabet.normalize('NFD')]) {
      expect([language, printableText(text)]).toEqual([language, text.normalize('NFC')])
      expect([language, isPrinted(text)]).toEqual([language, true])
    }
  }
})

test('what a form takes for a label is printed without a gap, whatever letter it is', () => {
  const gaps: string[] = []
  for (let code = 0x20; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code < 0xf900) continue
    const letter = String.fromCodePoint(code)
    if (isPrinted(letter) && printableText(letter).includes(substitute)) gaps.push(code.toString(16))
  }
  expect(gaps).toEqual([])
})

test('another script is not printed, in part neither', () => {
  for (const text of [
    '山田 太郎',
    'Ana 山田',
    'Ահարոն',
    'გიორგი',
    'يوسف',
    'יוסף',
    'อนันต์',
    '김민준',
    'ナカムラ',
    'Anna \u{1F600}',
    'Straße ٣',
  ]) {
    expect([text, isPrinted(text)]).toEqual([text, false])
  }
})

test('the sender with a small schwa, and what people put between letters, is printed', () => {
  for (const text of [
    'Günəş Məmmədova',
    'Jean-François d’Hérouville',
    'Müller & Söhne GmbH (2. OG) – Hof',
    '№ 5',
    'Straße 5½',
    'O\u2019Neill ＡＢＣ ﬁn',
  ]) {
    expect([text, isPrinted(text), printableText(text).includes(substitute)]).toEqual([text, true, false])
  }
})

test('label and note of a sender with letters of all three alphabets, and of an older snapshot with an ornament, hold no gap', async () => {
  const sample = sampleReturn()
  for (const name of ['Günəş Məmmədova', 'Ελένη Щерева', 'Ａnna ﬁn']) {
    const data = sampleReturn({ sender: { ...sample.sender, name } })
    for (const pdf of [await renderReturnLabel(data), await renderReturnNote(data)]) {
      expect(textOf(pdf)).toContain(name.normalize('NFKC'))
      expect(textOf(pdf)).not.toContain(substitute)
    }
  }
})
