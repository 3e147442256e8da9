// A button WeChat itself must see tapped: phone number, privacy prompt, sharing.
// It looks like ours. In a browser it does nothing.
import { Button } from '@nutui/nutui-react-taro'
import '@nutui/nutui-react-taro/dist/es/packages/button/style/css'
import './action-button.css'
import { Icon, type IconName } from '../basics/icon'

interface WechatButtonProps {
  readonly text: string
  readonly asks: 'getPhoneNumber' | 'agreePrivacyAuthorization' | 'share'
  readonly kind?: 'primary' | 'plain'
  readonly icon?: IconName
  readonly busy?: string | false
  /** WeChat checks that the button of this id was tapped. */
  readonly id?: string
  /** A one-time code, or null when the person said no. */
  readonly onPhone?: (code: string | null) => void
  readonly onAgree?: () => void
}

export function WechatButton({ text, asks, kind = 'primary', icon, busy = false, ...on }: WechatButtonProps) {
  return (
    <Button
      {...(on.id === undefined ? {} : { id: on.id })}
      type={kind === 'primary' ? 'primary' : 'default'}
      className={`action-button action-button-${kind} action-button-normal`}
      disabled={busy !== false}
      openType={asks}
      icon={icon ? <Icon name={icon} size={20} /> : null}
      onGetPhoneNumber={({ detail }) => on.onPhone?.(detail.code ? detail.code : null)}
      onAgreePrivacyAuthorization={() => on.onAgree?.()}
    >
      {busy === false ? text : busy}
    </Button>
  )
}
