/** A share in basis points as decisions spell fee rates: at least two decimals, as in `0.07`. */
export function formatRate(basisPoints: number): string {
  return decimals(basisPoints, 2)
}

/** A share in basis points with no more decimals than it needs: `0`, `0.5`, `1`. */
export function formatShare(basisPoints: number): string {
  return decimals(basisPoints, 0)
}

function decimals(basisPoints: number, atLeast: number): string {
  const whole = Math.floor(basisPoints / 10_000)
  let fraction = String(basisPoints % 10_000).padStart(4, '0')
  while (fraction.length > atLeast && fraction.endsWith('0')) fraction = fraction.slice(0, -1)
  return fraction === '' ? String(whole) : `${whole}.${fraction}`
}
