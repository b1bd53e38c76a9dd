import { qrPicture } from '@/app/qr-picture'

/** The key of an otpauth://… address in groups that are easy to type, and the address as a picture (a data: URL). */
export function keyAndPicture(address: string): { key: string; picture: string } {
  const secret = new URL(address).searchParams.get('secret') ?? ''
  return { key: secret.match(/.{1,4}/g)?.join(' ') ?? '', picture: qrPicture(address) }
}
