// The button that asks WeChat for permission; each permission covers one message of a kind.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { makeRequestKey } from '@src/api/kept/request-key'
import { askToSend } from '@src/api/platform/subscribe-messages'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import type { NoticeSettings } from './answers'

interface AllowMessagesProps {
  readonly templates: NoticeSettings['templates']
  readonly off: readonly NoticeKind[]
}

export function AllowMessages({ templates, off }: AllowMessagesProps) {
  const { ask, busy, problem } = useConfirmedWrite('notices.allowMessages', '正在记下')
  const show = useToast((state) => state.show)
  if (process.env.TARO_ENV !== 'weapp') return <Notice>微信提醒要在微信小程序里打开。</Notice>
  if (templates.length === 0) return <Notice>区里还没有开通微信提醒，请多来这里看看。</Notice>
  const allow = async () => {
    const kinds = await askToSend(templates.filter(({ kind }) => !off.includes(kind)))
    if (kinds.length === 0) return show({ text: '没有允许，通知还在这里看', icon: 'info' })
    if (await ask({ kinds: [...kinds], requestKey: await makeRequestKey() })) show({ text: '下一次会用微信告诉你' })
  }
  return (
    <View className="stack">
      <ButtonColumn>
        <ActionButton text="允许微信提醒" icon="bell" busy={busy} onTap={() => void allow()} />
      </ButtonColumn>
      <View className="type-note ink-3">微信规定，点一次只能发一条，可以多点几次。</View>
      <WriteProblem problem={problem} />
    </View>
  )
}
