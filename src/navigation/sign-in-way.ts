// Leads to the sign-in page and back to the page that asked for it.
import Taro from '@tarojs/taro'
import { addressOf, goTo, ROUTES } from './app-routes'

/** From the first page one stays on what was found: its next step comes before the page. */
export function goToSignIn(): void {
  const here = addressHere()
  if (here === null || here.startsWith(ROUTES.home)) goTo('connect')
  else goTo('connect', { back: here })
}

/** Signed in: the page that was wanted, and nothing before it. */
export function comeBack(address: string): void {
  void Taro.reLaunch({ url: isOurs(address) ? address : addressOf('home') })
}

/** Only pages of the app: an address in a link may say anything. */
export function isOurs(address: string): boolean {
  const [path] = address.split('?')
  return Object.values<string>(ROUTES).some((route) => route === path) && path !== ROUTES.connect
}

/** The address of the page that is open, with what it is about. */
export function addressHere(): string | null {
  const router = Taro.getCurrentInstance().router
  if (router === null) return null
  const path = router.path.split('?')[0] ?? ''
  // What the framework adds for itself is no part of the address.
  const query = Object.entries(router.params)
    .flatMap(([name, value]) =>
      value === undefined || name === '$taroTimestamp' || name === 'stamp' ? [] : [`${name}=${value}`],
    )
    .join('&')
  const address = path.startsWith('/') ? path : `/${path}`
  return query === '' ? address : `${address}?${query}`
}
