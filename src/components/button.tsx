import type { ButtonHTMLAttributes } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const SHARED =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-lg text-base font-semibold no-underline transition-colors duration-100 motion-reduce:transition-none disabled:cursor-default disabled:opacity-60'

const KINDS: Record<ButtonKind, string> = {
  primary: 'px-5 bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'px-5 border border-line-strong bg-surface text-text hover:border-accent hover:text-accent',
  quiet: 'px-0 text-accent underline underline-offset-4 hover:text-accent-strong',
  danger: 'px-5 border border-danger bg-surface text-danger',
}

/** The classes of a button, for links that look like one. */
export const buttonClass = (kind: ButtonKind = 'primary') => `${SHARED} ${KINDS[kind]}`

export function Button({ kind = 'primary', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind }) {
  return <button className={buttonClass(kind)} {...rest} />
}
