// Builds a page's full address for another device to read from a QR code.

/** In WeChat the path alone: the app's own scanner reads it. In a browser any camera follows it. */
export function linkTo(address: string): string {
  if (process.env.TARO_ENV === 'weapp') return address
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${address}`
}
