// Lists whom one can sign in as here, and which phone each of them has.

export interface DevelopmentIdentity {
  /** `web:<id>` or `wx:<id>`. */
  readonly login: string
  readonly name: string
  readonly note: string
  /** What WeChat's phone button, or the account of a browser, says about this login; absent = nothing. */
  readonly phone?: string
}

export class DevelopmentIdentities {
  constructor(private list: readonly DevelopmentIdentity[]) {}

  all(): readonly DevelopmentIdentity[] {
    return this.list
  }

  replace(list: readonly DevelopmentIdentity[]): void {
    this.list = list
  }

  phoneOf(login: string): string | null {
    return this.list.find((identity) => identity.login === login)?.phone || null
  }

  /** The browser's account with this phone; made when there is none, for as long as the server runs. */
  accountOf(phone: string): string {
    const known = this.list.find((identity) => identity.phone === phone && identity.login.startsWith('web:'))
    if (known !== undefined) return known.login
    const login = `web:sms-${phone}`
    this.list = [...this.list, { login, name: phone, note: 'signed in by SMS', phone }]
    return login
  }
}
