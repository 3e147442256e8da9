// Owns the first step in: the phone that the school knows. WeChat gives it by a tap; a browser by its account.
import { useAsking } from '@src/api/use-asking'
import { goTo } from '@src/app-routes'
import { ActionButton } from '@src/ui/action-button'
import { Notice } from '@src/ui/notice'
import { PlainState } from '@src/ui/plain-state'
import { Tappable } from '@src/ui/tappable'
import { WechatButton } from '@src/ui/wechat-button'
import { WriteProblem } from '@src/ui/write-problem'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './connect.css'
import type { Who } from './connect-view'

interface PhoneStepProps {
  readonly who: Who
  readonly code: string
}

export function PhoneStep({ who, code }: PhoneStepProps) {
  const { ask, busy, problem } = useAsking('identity.connectPhone', '正在找孩子')
  return (
    <PlainState
      drawing="gate"
      title="用手机号找到孩子"
      hint={'学校名册里写着你的手机号。\n登录后就能看到孩子的课后服务。'}
    >
      <View className="stack">
        {code === '' ? null : <Notice tone="info">登录后，会自动填上邀请码。</Notice>}
        <WriteProblem problem={problem} />
        {process.env.TARO_ENV === 'weapp' ? (
          <InWechat busy={busy} onCode={(phoneCode) => void ask({ phoneCode })} />
        ) : (
          <InBrowser signedIn={who.signedIn} busy={busy} onTap={() => void ask({ phoneCode: null })} />
        )}
        <Tappable className="type-note ink-3 connect-rules" role="link" onTap={() => goTo('rules')}>
          登录前，看看怎么保护孩子的信息
        </Tappable>
      </View>
    </PlainState>
  )
}

interface InWechatProps {
  readonly busy: string | false
  readonly onCode: (phoneCode: string) => void
}

function InWechat({ busy, onCode }: InWechatProps) {
  const [refused, setRefused] = useState(false)
  return (
    <>
      {refused ? <Notice tone="warn">没有拿到手机号。再点一次，选「允许」。</Notice> : null}
      <WechatButton
        text="用手机号登录"
        asks="getPhoneNumber"
        icon="phone"
        busy={busy}
        onPhone={(phoneCode) => {
          setRefused(phoneCode === null)
          if (phoneCode !== null) onCode(phoneCode)
        }}
      />
    </>
  )
}

interface InBrowserProps {
  readonly signedIn: boolean
  readonly busy: string | false
  readonly onTap: () => void
}

function InBrowser({ signedIn, busy, onTap }: InBrowserProps) {
  if (!signedIn) return <ActionButton text="选一个身份" onTap={() => goTo('identity')} />
  return <ActionButton text="用手机号登录" icon="phone" busy={busy} onTap={onTap} />
}
