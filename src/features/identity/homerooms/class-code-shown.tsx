// The class code as the homeroom sees it: at a parents' evening or in the class chat.

import { linkTo } from '@src/navigation/app-link'
import { addressOf } from '@src/navigation/app-routes'
import { saySavedAt } from '@src/texts/say-date'
import { InvitationCode } from '@src/ui/codes/invitation-code'
import { invitationSymbols } from '@src/ui/codes/invitation-symbols'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { WechatButton } from '@src/ui/controls/wechat-button'
import { QrCode } from '@src/ui/marks/qr-code'
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import './class-code-shown.css'
import type { Room } from './answers'

interface ClassCodeShownProps {
  readonly homeroom: Room['homeroom']
  readonly code: string
  readonly expiresAt: number
}

export function ClassCodeShown({ homeroom, code, expiresAt }: ClassCodeShownProps) {
  const path = addressOf('connect', { code: invitationSymbols(code), kind: 'class' })
  useShareAppMessage(() => ({ title: `放学后：${homeroom.name}家长请进`, path }))
  // Both builds say themselves that it was copied.
  const copy = () => Taro.setClipboardData({ data: sayClassCode(homeroom.name, code, expiresAt) })
  return (
    <View className="stack class-code-shown">
      <InvitationCode code={code} />
      <QrCode text={linkTo(path)} label={`${homeroom.name}班级码的二维码`} />
      <View className="type-note ink-3">家长扫码，或登录后输入这个码，写上孩子的姓名，由你确认。</View>
      <ButtonColumn>
        <ActionButton text="复制，发到班级群" icon="copy" onTap={() => void copy()} />
        {process.env.TARO_ENV === 'weapp' ? <WechatButton text="发到微信群" asks="share" kind="plain" /> : null}
      </ButtonColumn>
    </View>
  )
}

/** For the class's chat: names no child. */
export function sayClassCode(homeroomName: string, code: string, expiresAt: number): string {
  return `${homeroomName}的家长：请打开「放学后」，用自己的手机号登录，输入班级码 ${code}，写上孩子的姓名，等老师确认。${saySavedAt(expiresAt)} 前有效。`
}
