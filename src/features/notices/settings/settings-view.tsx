// Which notices a person wants in WeChat, quiet hours, and WeChat's permission for the next ones.
import { NOTICE_KINDS, type NoticeKind } from '@domain/notices/inbox/notice'
import { useAction } from '@src/api/hooks/use-action'
import { NOTICE_TEXTS } from '@src/features/notices/inbox/notice-texts'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'
import { View } from '@tarojs/components'
import { AllowMessages } from './allow-messages'
import type { NoticeSettings } from './answers'
import { QuietHours } from './quiet-hours'
import { useNoticeSettings } from './use-notice-settings'

/** As many switches as one message to WeChat's page may carry. */
const MESSAGE_OF_KINDS = 20

export function SettingsView() {
  const state = useAction('notices.getNoticeSettings', {})
  return (
    <AsyncView<'notices.getNoticeSettings'> state={state}>{(settings) => <Settings settings={settings} />}</AsyncView>
  )
}

function Settings({ settings }: { readonly settings: NoticeSettings }) {
  const { wanted, save, problem } = useNoticeSettings(settings)
  const who = useAction('identity.whoAmI', {}).value
  const isStaff = who?.roles.some(({ role }) => role !== 'guardian' && role !== 'pickupPerson') ?? false
  const kinds = NOTICE_KINDS.filter((kind) => isStaff || NOTICE_TEXTS[kind].side !== 'staff')
  const drawn = useTwoStepList(kinds, { first: MESSAGE_OF_KINDS, step: MESSAGE_OF_KINDS })
  const turn = (kind: NoticeKind, on: boolean) =>
    save({ ...wanted, off: on ? wanted.off.filter((each) => each !== kind) : [...wanted.off, kind] })
  return (
    <View className="stack">
      <Notice tone="info">通知都在这里看得到。下面是要不要同时用微信告诉你，微信里不写孩子的名字。</Notice>
      <AllowMessages templates={settings.templates} off={wanted.off} />
      <Card kind="list" title="用微信告诉我">
        {drawn.map((kind) => (
          <SwitchRow
            key={kind}
            title={NOTICE_TEXTS[kind].name}
            on={!wanted.off.includes(kind)}
            onChange={(on) => turn(kind, on)}
          />
        ))}
      </Card>
      <QuietHours
        from={wanted.quietFrom}
        until={wanted.quietUntil}
        onChange={(hours) => save({ ...wanted, ...hours })}
      />
      <WriteProblem problem={problem} />
    </View>
  )
}
