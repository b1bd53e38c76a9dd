import type { CSSProperties } from 'react'

/**
 * For a part that is far down its page: it is laid out and drawn only when it comes near, and on paper. It has room at its
 * sides, since what stands out of it is cut off.
 *
 * @param height - about what it takes on a phone, in px: so long is the page before it is laid out
 */
export function farDown(height: number): { className: string; style: CSSProperties } {
  return {
    className: '-mx-2 px-2 [content-visibility:auto] print:[content-visibility:visible]',
    style: { containIntrinsicHeight: `auto ${height}px` },
  }
}
