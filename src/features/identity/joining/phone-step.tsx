// The first step in: the phone the school knows, from WeChat's button or the browser account.
import { askForPhoneCode } from '@src/api/sign-in/phone-code'
import { goTo } from '@src/navigation/app-routes'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { WechatButton } from '@src/ui/controls/wechat-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './connect.css'
import type { Who } from './answers'
import { SmsSignIn } from './sms-sign-in'

interface PhoneStepProps {
  readonly who: Who
  readonly code: string
}

export function PhoneStep({ who, code }: PhoneStepProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.connectPhone', '正在找孩子')
  const connect = async () => {
    await ask({ phoneCode: await askForPhoneCode() })
  }
  return (
    <View className="stack">
      <PlainState
        drawing="gate"
        title="用手机号找到孩子"
        hint={'学校名册里写着你的手机号。\n登录后就能看到孩子的课后服务。'}
      />
      {code === '' ? null : <Notice tone="info">登录后，会自动填上邀请码。</Notice>}
      <WriteProblem problem={problem} />
      {process.env.TARO_ENV === 'weapp' ? (
        <InWechat busy={busy} onCode={(phoneCode) => void ask({ phoneCode })} />
      ) : (
        <InBrowser signedIn={who.signedIn} busy={busy} onConnect={() => void connect()} />
      )}
      <Tappable className="type-note ink-3 connect-rules" role="link" onTap={() => goTo('rules')}>
        登录前，看看怎么保护孩子的信息
      </Tappable>
    </View>
  )
}

interface InWechatProps {
  readonly busy: string | false
  readonly onCode: (phoneCode: string) => void
}

function InWechat({ busy, onCode }: InWechatProps) {
  const [refused, setRefused] = useState(false)
  return (
    <ButtonColumn>
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
    </ButtonColumn>
  )
}

interface InBrowserProps {
  readonly signedIn: boolean
  readonly busy: string | false
  readonly onConnect: () => void
}

function InBrowser({ signedIn, busy, onConnect }: InBrowserProps) {
  if (!signedIn) {
    return (
      <>
        <SmsSignIn onSignedIn={onConnect} />
        {process.env.TARO_APP_CLOUD_ENV ? null : (
          <ButtonColumn>
            <ActionButton text="选一个演示身份" kind="plain" onTap={() => goTo('identity')} />
          </ButtonColumn>
        )}
      </>
    )
  }
  return (
    <ButtonColumn>
      <ActionButton text="用手机号登录" icon="phone" busy={busy} onTap={onConnect} />
    </ButtonColumn>
  )
}
