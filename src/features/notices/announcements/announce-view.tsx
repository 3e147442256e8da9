// Writing a notice to a class, a course, a grade or the school, with who would be reached and when.
import { visibleText } from '@domain/values/visible-text'
import { useAction } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'
import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { sayCount } from './announcement-texts'
import type { Audience, Prepared } from './answers'
import { SentAnnouncements } from './sent-announcements'

const LONGEST = 200

export function AnnounceView({ audience }: { readonly audience: Audience }) {
  const state = useAction('notices.prepareAnnouncement', { audience })
  return (
    <SideGate<'notices.prepareAnnouncement'> side="teacher" state={state}>
      {(prepared) => (
        <View className="stack">
          <Compose audience={audience} prepared={prepared} onDone={state.refresh} />
          <SentAnnouncements />
        </View>
      )}
    </SideGate>
  )
}

interface ComposeProps {
  readonly audience: Audience
  readonly prepared: Prepared
  readonly onDone: () => void
}

function Compose({ audience, prepared, onDone }: ComposeProps) {
  const { title, count, arrivesAt, now, left, mayBeUrgent } = prepared
  const [text, setText] = useState('')
  const [mustConfirm, setMustConfirm] = useState(false)
  const [isUrgent, setUrgent] = useState(false)
  const { ask, busy, problem } = useConfirmedWrite('notices.sendAnnouncement', '正在发')
  const keyFor = useRequestKey()
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const waits = !isUrgent && arrivesAt > now
  const send = async () => {
    const content = { audience, text: text.trim(), date: null, mustConfirm, isUrgent }
    if ((await ask({ ...content, requestKey: await keyFor({ ...content, left }) })) === null) return
    show({ text: waits ? `${saySavedAt(arrivesAt)} 送到` : `发给 ${count.pupils} 家了` })
    setText('')
    onDone()
  }
  const full = left === 0 && !isUrgent ? '今天发满 3 条了' : undefined
  const blocked = text.trim() === '' ? '先写说什么' : full
  return (
    <View className="stack">
      <View>
        <View className="type-title">{`${title} ${count.pupils} 家`}</View>
        <View className="type-sub ink-2">{sayCount(count)}</View>
      </View>
      <Card title="说什么" aside={`${[...text].length} / ${LONGEST} 字`}>
        <Textarea
          className="form-field-long"
          maxlength={LONGEST}
          value={text}
          placeholder="什么事，什么时候，在哪里"
          aria-label="说什么"
          onInput={({ detail }) => setText(visibleText(detail.value))}
        />
      </Card>
      <Card kind="list">
        <SwitchRow
          title="要家长点「知道了」"
          note="急事才开，没点的我打电话"
          on={mustConfirm}
          onChange={setMustConfirm}
        />
        {mayBeUrgent ? (
          <SwitchRow title="急事，马上送" note="半夜也送；平常不要开" on={isUrgent} onChange={setUrgent} />
        ) : null}
      </Card>
      {waits ? (
        <Notice tone="info" icon="clock">
          <View>{`现在太晚了，${saySavedAt(arrivesAt)} 送到。`}</View>
        </Notice>
      ) : null}
      <Notice tone="info" icon="eye-off">
        <View className="strong">这里没有群</View>
        <View>家长之间看不到谁读了、谁没读，也不能在下面回。有话单独写给你。</View>
      </Notice>
      <ActionButton
        text={waits ? `${saySavedAt(arrivesAt)} 发给 ${count.pupils} 家` : `发给 ${count.pupils} 家`}
        busy={busy}
        blocked={blocked}
        onTap={() => void send()}
      />
    </View>
  )
}
