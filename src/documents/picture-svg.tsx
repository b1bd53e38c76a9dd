import { chartSvg } from './chart-svg'
import type { Picture } from './picture'
import { PictureDrawing } from './picture-drawing'
import type { Theme } from './theme'

/** A picture as an SVG file that stands alone. */
export function pictureSvg(picture: Picture, theme: Theme): Promise<string> {
  return chartSvg(<PictureDrawing picture={picture} />, theme)
}
