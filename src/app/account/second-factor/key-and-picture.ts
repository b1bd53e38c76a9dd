import { encode } from 'uqr'

/** In modules: what a QR code needs around it to be found. */
const BORDER = 4

/** The key of an otpauth://… address in groups that are easy to type, and the address as a picture (a data: URL). */
export function keyAndPicture(address: string): { key: string; picture: string } {
  const secret = new URL(address).searchParams.get('secret') ?? ''
  return {
    key: secret.match(/.{1,4}/g)?.join(' ') ?? '',
    picture: `data:image/svg+xml;base64,${Buffer.from(qrCode(address)).toString('base64')}`,
  }
}

/** As SVG, a quarter as long as what uqr draws: without script it is sent back with the next form. */
function qrCode(text: string): string {
  const { size, data } = encode(text, { border: BORDER })
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? 'x' : ' '))
        .join('')
        .matchAll(/x+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join('')}"/></svg>`
}
