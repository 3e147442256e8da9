// NutUI's button, labeled with its result. `busy` says what is under way and blocks a second tap.
import { Button } from '@nutui/nutui-react-taro'
import '@nutui/nutui-react-taro/dist/es/packages/button/style/css'
import { Icon, type IconName } from '../basics/icon'
import './action-button.css'
import { pressByKey } from '../basics/press-by-key'
import { spoken } from '../basics/spoken'

export interface ActionButtonProps {
  readonly text: string
  readonly onTap: () => void
  /** At most one `primary` on a screen; small ones in a group are `soft`. */
  readonly kind?: 'primary' | 'plain' | 'soft' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName
  /** What is being done, such as 正在报名. */
  readonly busy?: string | false
  /** Why it cannot be tapped: shown in place of the text. */
  readonly blocked?: string | undefined
  readonly label?: string
}

export function ActionButton(props: ActionButtonProps) {
  const { text, onTap, kind = 'primary', size = 'normal', icon, busy = false, blocked, label } = props
  const off = busy !== false || blocked !== undefined
  const words = busy === false ? (blocked ?? text) : busy
  const shown = busy === false ? icon : 'refresh'
  const tap = () => {
    if (!off) onTap()
  }
  const told = spoken({
    role: 'button',
    label: label ?? words,
    ...(off ? { disabled: true, busy: busy !== false } : {}),
  })
  const state = blocked === undefined ? '' : 'action-button-blocked'
  return (
    <Button
      type={kind === 'primary' ? 'primary' : 'default'}
      className={`action-button action-button-${kind} action-button-${size} ${state}`}
      disabled={off}
      onClick={tap}
      icon={shown ? <Icon name={shown} size={size === 'small' ? 18 : 20} /> : null}
      {...told}
      {...pressByKey(tap)}
    >
      {words}
    </Button>
  )
}
