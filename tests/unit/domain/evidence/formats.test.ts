import { expect, test } from 'vitest'

import { acceptOf, formatByBoth, formatOfBytes, formatOfName, isHeic, nameAs } from '#app/domain/evidence/formats.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const film = (brand: string) => latin(`\0\0\0\x18ftyp${brand}\0\0\0\0isom`)

test('a film is one by its wrapping, whatever brand a camera writes into it', () => {
  for (const brand of ['isom', 'iso8', 'XAVC', 'MSNV', 'caqv', '3gp5', 'M4V ', 'niko', 'f4v ', '\0\0\0\0']) {
    expect([brand, formatOfBytes(film(brand))]).toEqual([brand, 'mp4'])
  }
  expect(formatOfBytes(film('qt  '))).toBe('mov')
  expect(formatOfBytes(latin('\0\0\0\x08wide\0\x10\0\0mdat'))).toBe('mov')
})

test('pictures in the wrapping of films are none of them, and known for what they are', () => {
  for (const brand of ['heic', 'heix', 'mif1', 'avif', 'crx ']) {
    expect([brand, formatOfBytes(film(brand)), isHeic(film(brand))]).toEqual([brand, null, true])
  }
  expect(isHeic(film('isom'))).toBe(false)
})

test('words may be of two bytes a letter, with a mark or without one', () => {
  const words = 'Fehler 12: Lüfter'
  expect(formatOfBytes(Buffer.from(`\ufeff${words}`, 'utf16le'))).toBe('text-utf16le')
  expect(formatOfBytes(Buffer.from(words, 'utf16le'))).toBe('text-utf16le')
  expect(formatOfBytes(Buffer.from(`\ufeff${words}`, 'utf16le').swap16())).toBe('text-utf16be')
  expect(formatOfBytes(Buffer.from(words, 'utf16le').swap16())).toBe('text-utf16be')
  expect(formatOfBytes(Buffer.from('\ufeffĀrējā kļūda', 'utf16le'))).toBe('text-utf16le')
  expect(formatOfBytes(latin('a\0b'))).toBeNull()
})

test('what browsers or systems would run is no words, in two bytes a letter neither', () => {
  for (const start of ['<!doctype html>', '  <svg/>', '#!/bin/sh', '%PDF-1.7', 'MZ program']) {
    for (const bytes of [
      latin(start),
      Buffer.from(start),
      Buffer.from(`\ufeff${start}`, 'utf16le'),
      Buffer.from(`\ufeff${start}`, 'utf16le').swap16(),
    ]) {
      expect([start, formatOfBytes(bytes)]).toEqual([start, null])
    }
  }
})

test('words are taken as such only where they are called so; a picture whatever it is called', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
  for (const name of ['a.jpg', 'a.heic', 'a.log', 'a', 'a.exe']) {
    expect(formatByBoth(jpeg, formatOfName(name, null))).toBe('jpeg')
  }
  expect(formatByBoth(latin('#EXTM3U\n'), formatOfName('a.mp4', null))).toBeNull()
  expect(formatByBoth(latin('laser off\n'), formatOfName('a.log', null))).toBe('text')
  expect(formatByBoth(latin('laser off\n'), formatOfName('a.sh', null))).toBeNull()
})

test('a file is handed over under an ending of what it is', () => {
  expect(['a.jpg', 'a.JPEG', 'a.jfif', 'a.png', 'a.b.heic', 'a'].map((name) => nameAs(name, 'jpeg'))).toEqual([
    'a.jpg',
    'a.JPEG',
    'a.jfif',
    'a.jpg',
    'a.b.jpg',
    'a.jpg',
  ])
  expect(nameAs('run.log', 'text-1252')).toBe('run.log')
})

test('an input offers each type and ending once', () => {
  const offered = acceptOf(['log', 'photo']).split(',')
  expect(new Set(offered).size).toBe(offered.length)
  expect(offered).toEqual(expect.arrayContaining(['image/jpeg', '.jfif', 'text/plain', '.log']))
})
