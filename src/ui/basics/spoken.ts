// Attributes for screen readers: standard ones in a browser, WeChat's own in the mini-program.

export interface Spoken {
  readonly role?:
    | 'button'
    | 'checkbox'
    | 'switch'
    | 'tab'
    | 'tablist'
    | 'link'
    | 'group'
    | 'list'
    | 'listitem'
    | 'img'
    | 'heading'
    | 'status'
    | 'dialog'
    | 'grid'
  readonly label?: string | undefined
  readonly level?: number
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly hidden?: boolean
  readonly modal?: boolean
  readonly live?: 'polite'
  readonly checked?: boolean | undefined
  readonly pressed?: boolean | undefined
  readonly selected?: boolean | undefined
  readonly multiselectable?: boolean | undefined
}

const ROLE = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'

/** Only what is said: every attribute of every node travels to WeChat's view layer with the first drawing. */
export function spoken({ role, ...rest }: Spoken): Readonly<Record<string, string | number | boolean>> {
  const attributes: Record<string, string | number | boolean> = role === undefined ? {} : { [ROLE]: role }
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) attributes[`aria-${name}`] = value
  return attributes
}
