import { encode } from 'uqr'

/** In modules: what a QR code needs around it to be found. */
const BORDER = 4

/** A text as a QR code: a picture, as a data: URL. */
export function qrPicture(text: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(qrCode(text)).toString('base64')}`
}

/** As SVG, a quarter as long as what uqr draws: without script it may be sent back with the next form. */
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
