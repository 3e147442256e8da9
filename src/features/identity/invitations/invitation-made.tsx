// A new invitation code: large, to read aloud, copy or send. It cannot be shown again.
import { INVITATION_HOURS } from '@domain/identity/invitations/invitation'
import { sayInvitation } from '@src/features/identity/invitations/family-texts'
import { addressOf } from '@src/navigation/app-routes'
import { sayTimeLeft } from '@src/texts/say-date'
import { InvitationCode } from '@src/ui/codes/invitation-code'
import { WechatButton } from '@src/ui/controls/wechat-button'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'

interface InvitationMadeProps {
  readonly code: string
  readonly expiresAt: number
  readonly now: number
  readonly onClose: () => void
}

export function InvitationMade({ code, expiresAt, now, onClose }: InvitationMadeProps) {
  useShareAppMessage(() => ({ title: '放学后：请你加入', path: addressOf('connect', { code, kind: 'person' }) }))
  // Both builds say themselves that it was copied.
  const copy = () => Taro.setClipboardData({ data: sayInvitation(code, expiresAt) })
  const left = sayTimeLeft(expiresAt, now) ?? `${INVITATION_HOURS.GUARDIAN} 小时内有效`
  return (
    <Sheet
      open
      title="邀请码"
      consequence="关掉就看不到了。忘了的话，收回再请一次。"
      confirm="复制邀请"
      cancel="好了"
      onConfirm={() => void copy()}
      onCancel={onClose}
    >
      <InvitationCode code={code} />
      <View className="type-note ink-3 gap-top">{`${left}，只能用一次。没有 0、1、I、L、O，不会认错。`}</View>
      {process.env.TARO_ENV === 'weapp' ? (
        <View className="invite-ways">
          <WechatButton text="发给微信好友" asks="share" kind="plain" />
        </View>
      ) : null}
    </Sheet>
  )
}
