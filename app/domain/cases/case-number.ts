/** `EMR-2026-000123` for the 123rd case; more than a million simply grow longer. */
export function caseNumber(year: number, serial: bigint): string {
  return `EMR-${year}-${serial.toString().padStart(6, '0')}`
}
