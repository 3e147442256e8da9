// Writing a notice to a class, a course, a grade or the school, with who would be reached and when.
import { dateAt } from '@domain/values/school-date'
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
import { type PropsWithChildren, useState } from 'react'
import { sayCount } from './announcement-texts'
import type { Audience, Prepared } from './answers'
import { audienceWith } from './audience-of'
import { DayOfNotice } from './day-of-notice'
import { SentAnnouncements } from './sent-announcements'
import { WhomChosen } from './whom-chosen'

const LONGEST = 200

export function AnnounceView({ audience }: { readonly audience: Audience }) {
  const [only, setOnly] = useState<readonly string[] | null>(null)
  const asked = audienceWith(audience, only)
  const state = useAction('notices.prepareAnnouncement', { audience: asked })
  return (
    <SideGate<'notices.prepareAnnouncement'> side={sideOf(audience)} state={state}>
      {(prepared) => (
        <View className="stack">
          <Whom prepared={prepared} isNobody={only?.length === 0} />
          <WhomChosen audience={audience} only={only} onChange={setOnly} />
          <Compose audience={asked} prepared={prepared} isNobody={only?.length === 0} onDone={state.refresh} />
          <SentAnnouncements />
        </View>
      )}
    </SideGate>
  )
}

function sideOf({ kind }: Audience): 'teacher' | 'school' {
  return kind === 'SCHOOL' ? 'school' : 'teacher'
}

interface ComposeProps {
  readonly audience: Audience
  readonly prepared: Prepared
  /** Some are to be chosen, and none is yet. */
  readonly isNobody: boolean
  readonly onDone: () => void
}

function Compose({ audience, prepared, isNobody, onDone }: ComposeProps) {
  const { count, arrivesAt, now, left, mayBeUrgent } = prepared
  const [text, setText] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const [sent, setSent] = useState<HowItIsSent>({ mustConfirm: false, isUrgent: false })
  const { ask, busy, problem } = useConfirmedWrite('notices.sendAnnouncement', '正在发')
  const keyFor = useRequestKey()
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const waits = !sent.isUrgent && arrivesAt > now
  const send = async () => {
    const content = { audience, text: text.trim(), date, ...sent }
    if ((await ask({ ...content, requestKey: await keyFor({ ...content, left }) })) === null) return
    show({ text: waits ? `${saySavedAt(arrivesAt)} 送到` : `发给 ${count.pupils} 家了` })
    setText('')
    setDate(null)
    onDone()
  }
  const full = left === 0 && !sent.isUrgent ? '今天发满 3 条了' : undefined
  const unwritten = text.trim() === '' ? '先写说什么' : full
  return (
    <View className="stack">
      <WhatToSay text={text} onChange={setText}>
        <DayOfNotice date={date} today={dateAt(now)} onChange={setDate} />
      </WhatToSay>
      <HowSent mayBeUrgent={mayBeUrgent} sent={sent} onChange={setSent} />
      <Before arrivesAt={waits ? arrivesAt : null} />
      <ActionButton
        text={waits ? `${saySavedAt(arrivesAt)} 发给 ${count.pupils} 家` : `发给 ${count.pupils} 家`}
        busy={busy}
        blocked={isNobody ? '先选发给哪几家' : unwritten}
        onTap={() => void send()}
      />
    </View>
  )
}

function Whom({ prepared: { title, count }, isNobody }: Pick<ComposeProps, 'prepared' | 'isNobody'>) {
  return (
    <View>
      <View className="type-title">{isNobody ? `${title}里的几家` : `${title} ${count.pupils} 家`}</View>
      <View className="type-sub ink-2">{isNobody ? '点名字选，可以选几个。' : sayCount(count)}</View>
    </View>
  )
}

interface WhatToSayProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

function WhatToSay({ text, onChange, children }: PropsWithChildren<WhatToSayProps>) {
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
      <View className="gap-top">{children}</View>
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
