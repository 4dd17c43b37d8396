const serialNames = new Set(['serial', 'serials', 'serial number', 'serial numbers', 'serial no', 'seriennummer', 's/n', 'sn'])

export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/**
 * The serial numbers that a line's properties name, in their order; several stand parted by commas or
 * semicolons.
 */
export function serialsOf(properties: Readonly<Record<string, string>>): string[] {
  return Object.entries(properties)
    .filter(([name]) => serialNames.has(name.replace(/^_+/, '').replace(/[_-]/g, ' ').replace(/\.$/, '').toLowerCase()))
    .flatMap(([, value]) => value.split(/[,;\n]/))
    .map((serial) => serial.trim())
    .filter((serial) => serial !== '')
}
