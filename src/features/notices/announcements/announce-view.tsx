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
  const { count, arrivesAt, now, left, mayBeUrgent } = prepared
  const [text, setText] = useState('')
  const [sent, setSent] = useState<HowItIsSent>({ mustConfirm: false, isUrgent: false })
  const { ask, busy, problem } = useConfirmedWrite('notices.sendAnnouncement', '正在发')
  const keyFor = useRequestKey()
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const waits = !sent.isUrgent && arrivesAt > now
  const send = async () => {
    const content = { audience, text: text.trim(), date: null, ...sent }
    if ((await ask({ ...content, requestKey: await keyFor({ ...content, left }) })) === null) return
    show({ text: waits ? `${saySavedAt(arrivesAt)} 送到` : `发给 ${count.pupils} 家了` })
    setText('')
    onDone()
  }
  const full = left === 0 && !sent.isUrgent ? '今天发满 3 条了' : undefined
  const blocked = text.trim() === '' ? '先写说什么' : full
  return (
    <View className="stack">
      <Whom prepared={prepared} />
      <WhatToSay text={text} onChange={setText} />
      <HowSent mayBeUrgent={mayBeUrgent} sent={sent} onChange={setSent} />
      <Before arrivesAt={waits ? arrivesAt : null} />
      <ActionButton
        text={waits ? `${saySavedAt(arrivesAt)} 发给 ${count.pupils} 家` : `发给 ${count.pupils} 家`}
        busy={busy}
        blocked={blocked}
        onTap={() => void send()}
      />
    </View>
  )
}

function Whom({ prepared: { title, count } }: Pick<ComposeProps, 'prepared'>) {
  return (
    <View>
      <View className="type-title">{`${title} ${count.pupils} 家`}</View>
      <View className="type-sub ink-2">{sayCount(count)}</View>
    </View>
  )
}

function WhatToSay({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  return (
    <Card title="说什么" aside={`${[...text].length} / ${LONGEST} 字`}>
      <Textarea
        className="form-field-long"
        maxlength={LONGEST}
        value={text}
        placeholder="什么事，什么时候，在哪里"
        aria-label="说什么"
        onInput={({ detail }) => onChange(visibleText(detail.value))}
      />
    </Card>
  )
}

interface HowItIsSent {
  readonly mustConfirm: boolean
  readonly isUrgent: boolean
}

interface HowSentProps {
  readonly mayBeUrgent: boolean
  readonly sent: HowItIsSent
  readonly onChange: (sent: HowItIsSent) => void
}

function HowSent({ mayBeUrgent, sent, onChange }: HowSentProps) {
  return (
    <Card kind="list">
      <SwitchRow
        title="要家长点「知道了」"
        note="急事才开，没点的我打电话"
        on={sent.mustConfirm}
        onChange={(mustConfirm) => onChange({ ...sent, mustConfirm })}
      />
      {mayBeUrgent ? (
        <SwitchRow
          title="急事，马上送"
          note="半夜也送；平常不要开"
          on={sent.isUrgent}
          onChange={(isUrgent) => onChange({ ...sent, isUrgent })}
        />
      ) : null}
    </Card>
  )
}

/** Null: it goes at once. */
function Before({ arrivesAt }: { readonly arrivesAt: number | null }) {
  return (
    <>
      {arrivesAt === null ? null : (
        <Notice tone="info" icon="clock">
          <View>{`现在太晚了，${saySavedAt(arrivesAt)} 送到。`}</View>
        </Notice>
      )}
      <Notice tone="info" icon="eye-off">
        <View className="strong">这里没有群</View>
        <View>家长之间看不到谁读了、谁没读，也不能在下面回。有话单独写给你。</View>
      </Notice>
    </>
  )
}
