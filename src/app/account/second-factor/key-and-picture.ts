import { renderSVG } from 'uqr'

/** The key of an otpauth://… address in groups that are easy to type, and the address as a picture (a data: URL). */
export function keyAndPicture(address: string): { key: string; picture: string } {
  const secret = new URL(address).searchParams.get('secret') ?? ''
  const svg = renderSVG(address, { border: 4 })
  return {
    key: secret.match(/.{1,4}/g)?.join(' ') ?? '',
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  }
}
