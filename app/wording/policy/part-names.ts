import type { Component, ProhibitedAction } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'

const componentNames: Readonly<Record<Component, Readonly<Record<Language, string>>>> = {
  fiber_source: { en: 'fiber laser source', de: 'Faserlaserquelle' },
  diode_source: { en: 'diode laser source', de: 'Diodenlaserquelle' },
  other: { en: 'another component', de: 'eine andere Komponente' },
  unknown: { en: 'not known', de: 'nicht bekannt' },
}

export function componentName(component: Component, language: Language): string {
  return componentNames[component][language]
}

/** As a customer who has done it would say it. */
const prohibitedActionNames: Readonly<Record<ProhibitedAction, Readonly<Record<Language, string>>>> = {
  hot_plugging: {
    en: 'The USB cable was plugged in or out while the machine was on',
    de: 'Das USB-Kabel wurde bei eingeschalteter Maschine ein- oder ausgesteckt',
  },
  looking_into_lens: {
    en: 'Someone looked into the lens while the laser was working',
    de: 'Jemand hat in die Linse geblickt, während der Laser arbeitete',
  },
  no_fume_extraction: { en: 'Long marking without fume extraction', de: 'Langes Beschriften ohne Rauchabsaugung' },
  moving_while_operating: { en: 'The machine was moved while it was working', de: 'Die Maschine wurde bewegt, während sie arbeitete' },
  wet_cleaning: { en: 'The inside was wiped with a wet cloth', de: 'Das Innere wurde mit einem nassen Tuch abgewischt' },
  unauthorized_disassembly: { en: 'The machine was taken apart without authorization', de: 'Die Maschine wurde ohne Genehmigung zerlegt' },
}

export function prohibitedActionName(action: ProhibitedAction, language: Language): string {
  return prohibitedActionNames[action][language]
}
