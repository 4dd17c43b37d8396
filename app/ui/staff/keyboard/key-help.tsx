import { Keyboard } from 'lucide'
import { type ReactNode, useRef, useState } from 'react'

import { useHydrated } from '../../shared/hydrated.ts'
import { Icon } from '../../shared/icon.tsx'
import { useTranslations } from '../../shared/words.ts'
import { keysAreOn, turnKeys } from './key-setting.ts'

const rooms = {
  everywhere: [
    ['/', 'search'],
    ['?', 'help'],
    ['g q', 'queue'],
    ['g s', 'searchPage'],
    ['g n', 'questions'],
    ['g b', 'bench'],
  ],
  list: [
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['m', 'take'],
  ],
  case: [
    ['n', 'nextStep'],
    ['w', 'write'],
    ['q', 'shop'],
    ['m', 'take'],
    ['a', 'yes'],
    ['d', 'decline'],
    ['i', 'look'],
    ['b', 'book'],
    ['p', 'pickUp'],
    ['r', 'receive'],
    ['s', 'send'],
    ['y', 'refund'],
    ['e', 'replace'],
    ['h', 'sendBack'],
    ['u', 'unrepaired'],
    ['t', 'troubleshoot'],
    ['v', 'intercepted'],
    ['f', 'failed'],
    ['x', 'reject'],
    ['l', 'lost'],
    ['z', 'missed'],
    ['c', 'close'],
  ],
  forms: [
    ['Tab', 'tab'],
    ['Ctrl Enter', 'submit'],
    ['Esc', 'escape'],
  ],
} as const

/** The list of all keys, and the switch that turns the single letters off. */
export function KeyHelp() {
  const t = useTranslations('staffKeys')
  const shell = useTranslations('shell')
  const box = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(true)
  if (!useHydrated()) return null
  const open = () => {
    setOn(keysAreOn())
    box.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        data-keys="?"
        aria-keyshortcuts="?"
        onClick={open}
        aria-label={t('title')}
        title={`${t('title')} (?)`}
        className="inline-flex size-9 cursor-pointer items-center justify-center rounded-6 hover:bg-ground max-sm:hidden"
      >
        <Icon of={Keyboard} size={18} />
      </button>
      <dialog
        ref={box}
        aria-labelledby="key-help-title"
        className="m-auto w-[calc(100%-2rem)] max-w-4xl rounded-10 border border-hairline bg-paper p-5 text-ink shadow-soft"
      >
        <h2 id="key-help-title" className="mb-3 text-22 font-semibold">
          {t('title')}
        </h2>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
          <div className="flex flex-col gap-4">
            <Room title={t('everywhere')}>
              {rooms.everywhere.map(([keys, word]) => (
                <Key key={keys} keys={keys} says={t(`keys.${word}`)} />
              ))}
            </Room>
            <Room title={t('list')}>
              {rooms.list.map(([keys, word]) => (
                <Key key={keys} keys={keys} says={t(`keys.${word}`)} />
              ))}
            </Room>
            <Room title={t('forms')}>
              {rooms.forms.map(([keys, word]) => (
                <Key key={keys} keys={keys} says={t(`keys.${word}`)} />
              ))}
            </Room>
          </div>
          <div className="sm:col-span-2">
            <Room title={t('case')} wide>
              {rooms.case.map(([keys, word]) => (
                <Key key={keys} keys={keys} says={t(`keys.${word}`)} />
              ))}
            </Room>
            <p className="mt-3 text-14 text-soft">{t('safe')}</p>
          </div>
        </div>
        <div className="mt-5 flex flex-wrap items-center justify-between gap-4 border-t border-hairline pt-4">
          <label className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => {
                turnKeys(target.checked)
                setOn(target.checked)
              }}
              className="size-5"
            />
            {t('switch')}
          </label>
          <button type="button" onClick={() => box.current?.close()} className="min-h-11 cursor-pointer rounded-10 border border-edge px-4">
            {shell('close')}
          </button>
        </div>
      </dialog>
    </>
  )
}

function Room({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl className={wide ? 'grid gap-x-8 sm:grid-cols-2' : ''}>{children}</dl>
    </section>
  )
}

function Key({ keys, says }: { keys: string; says: string }) {
  return (
    <div className="flex items-baseline gap-3 py-0.5 text-14">
      <dt className="w-28 shrink-0">
        {keys.split(' ').map((key) => (
          <KeyCap key={key} letter={key} />
        ))}
      </dt>
      <dd className="text-soft">{says}</dd>
    </div>
  )
}

function KeyCap({ letter }: { letter: string }) {
  return <kbd className="mr-1 rounded-6 border border-edge px-1.5 font-mono text-14">{letter}</kbd>
}
