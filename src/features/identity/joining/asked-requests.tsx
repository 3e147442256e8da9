// What a family asked of class teachers: of whom, since when, what came of it, and what to do next.
import { saySavedAt } from '@src/texts/say-date'
import { CallButton } from '@src/ui/feedback/call-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { Who } from './answers'
import './connect.css'
import { DECLINE_WORDS } from './decline-texts'

type Asked = Who['waiting'][number]
type Declined = Who['declined'][number]

export function AskedRequests({ who: { waiting, declined } }: { readonly who: Who }) {
  return (
    <>
      {waiting.map((asked) => (
        <WaitingCard key={`${asked.childName} ${asked.askedAt}`} asked={asked} />
      ))}
      {declined.map((asked) => (
        <DeclinedCard key={`${asked.childName} ${asked.askedAt}`} asked={asked} />
      ))}
    </>
  )
}

function WaitingCard({ asked }: { readonly asked: Asked }) {
  return (
    <Card title="等班主任确认" aside={<StateTag text="等确认" />}>
      <About asked={asked} note={`${saySavedAt(asked.askedAt)} 申请`} />
      <View className="type-sub ink-2 asked-next">
        {`${teacherOf(asked)}确认后，这里和「通知」都会告诉你。等了一天以上，可以打电话问问。`}
      </View>
      <CallSchool asked={asked} />
    </Card>
  )
}

function DeclinedCard({ asked }: { readonly asked: Declined }) {
  const next = asked.reason === null ? DECLINE_WORDS.OTHER.toFamily : DECLINE_WORDS[asked.reason].toFamily
  return (
    <Card title="这次没有通过" aside={<StateTag text="没通过" />}>
      <About
        asked={asked}
        note={`${saySavedAt(asked.askedAt)} 申请，${saySavedAt(asked.declinedAt)} ${teacherOf(asked)}没有通过`}
      />
      <View className="type-sub ink-2 asked-next">{next}</View>
      <CallSchool asked={asked} />
    </Card>
  )
}

function StateTag({ text }: { readonly text: string }) {
  return (
    <Tag tone="warn" icon="clock">
      {text}
    </Tag>
  )
}

function About({ asked, note }: { readonly asked: Asked; readonly note: string }) {
  const { childName, homeroomName, schoolName } = asked
  return (
    <ListRow
      start={<Tile sign={childName.slice(-1)} tone="plain" />}
      title={`${childName}，${homeroomName}`}
      note={`${schoolName}。${note}`}
    />
  )
}

function teacherOf({ teacherName }: Asked): string {
  return teacherName === '' ? '班主任' : `${teacherName}老师`
}

function CallSchool({ asked: { schoolName, schoolPhone, homeroomName } }: { readonly asked: Asked }) {
  return (
    <CallButton
      whom={schoolName}
      phone={schoolPhone}
      otherwise={`${schoolName}还没有在这里留电话。在班级群里，或到学校问${homeroomName}的班主任。`}
    />
  )
}
