// Owns the whole address of a page, for what is read by another device: a QR code.

/** In WeChat the path alone: the app's own scanner reads it. In a browser any camera follows it. */
export function linkTo(address: string): string {
  if (process.env.TARO_ENV === 'weapp') return address
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${address}`
}
