/** `12345678` as `1234` and `5678`, easier to carry over in two looks. */
export function codeInHalves(code: string): [string, string] {
  const middle = Math.ceil(code.length / 2)
  return [code.slice(0, middle), code.slice(middle)]
}
