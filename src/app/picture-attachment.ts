import { chartPng } from '@/documents/chart-png'
import type { Picture } from '@/documents/picture'
import { pictureSvg } from '@/documents/picture-svg'
import { attachment } from './attachment'
import type { ChartAsked } from './chart-asked'
import { fileName } from './file-name'

/** A picture in the format and the theme asked for, as a file to be saved. */
export async function pictureAttachment(
  picture: Picture,
  { format, theme }: Pick<ChartAsked<string>, 'format' | 'theme'>,
  nameParts: readonly string[],
): Promise<Response> {
  const svg = await pictureSvg(picture, theme)
  const name = fileName(nameParts, format)
  return format === 'svg' ? attachment(name, 'image/svg+xml', svg) : attachment(name, 'image/png', await chartPng(svg))
}
