const name = 'staff-keys'

/** Whether single letters do anything in this browser; they do until somebody turns them off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // Where nothing can be kept, they stay on until the page is left.
  }
}
