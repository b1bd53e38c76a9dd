import { chartPng } from '@/documents/chart-png'
import type { Picture } from '@/documents/picture'
import { pictureSvg } from '@/documents/picture-svg'
import { attachment } from './attachment'
import type { ChartAsked } from './chart-asked'

/** A picture in the format and the theme asked for, as a file to be saved. */
export async function pictureAttachment(
  picture: Picture,
  { format, theme }: Pick<ChartAsked<string>, 'format' | 'theme'>,
  name: string,
): Promise<Response> {
  const svg = await pictureSvg(picture, theme)
  return format === 'svg'
    ? attachment(`${name}.svg`, 'image/svg+xml', svg)
    : attachment(`${name}.png`, 'image/png', await chartPng(svg))
}
