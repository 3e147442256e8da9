// A school's waiver applications: whose and how far, but not the category; a page at a time.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { useAction } from '@src/api/hooks/use-action'
import { WAIVER_STATE_TEXTS, waiverTexts } from '@src/features/billing/waivers/waiver-texts'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Listed = ActionOutput<'billing.listWaiverApplications'>
type Row = Listed['applications'][number]
type Filter = 'OPEN' | 'DECIDED'

const FILTERS = [
  { value: 'OPEN', text: '待审核' },
  { value: 'DECIDED', text: '有结果的' },
] as const satisfies readonly { readonly value: Filter; readonly text: string }[]

export function SchoolWaiverList({ schoolId }: { readonly schoolId: string }) {
  const [filter, setFilter] = useState<Filter>('OPEN')
  const state = useAction('billing.listWaiverApplications', { schoolId, filter, after: null })
  return (
    <View className="stack">
      <Notice icon="lock">{waiverTexts.forStaff}</Notice>
      <Chips<Filter> label="看哪些" options={FILTERS} value={filter} onChange={setFilter} />
      <AsyncView<'billing.listWaiverApplications'> state={state} texts={staffErrorTexts}>
        {(first) => <Pages key={`${filter}-${first.next}`} schoolId={schoolId} filter={filter} first={first} />}
      </AsyncView>
    </View>
  )
}

interface PagesProps {
  readonly schoolId: string
  readonly filter: Filter
  readonly first: Listed
}

function Pages({ schoolId, filter, first }: PagesProps) {
  const [more, setMore] = useState<readonly Row[]>([])
  const [next, setNext] = useState(first.next)
  const [busy, setBusy] = useState(false)
  const rows = useTwoStepList([...first.applications, ...more])
  const load = async () => {
    setBusy(true)
    const answer = await call('billing.listWaiverApplications', { schoolId, filter, after: next })
    setBusy(false)
    if (!answer.ok) return
    setMore((known) => [...known, ...answer.value.applications])
    setNext(answer.value.next)
  }
  if (rows.length === 0) {
    const hint = '家长交了申请，或区里导入了名单，会在这里。'
    return <PlainState drawing="lamp" title={filter === 'OPEN' ? '没有要审核的' : '还没有结果'} hint={hint} />
  }
  return (
    <View className="stack">
      <Card kind="list" {...(filter === 'OPEN' ? { title: '等得久的在前', aside: `${first.waiting} 份` } : {})}>
        {rows.map((row) => (
          <ApplicationRow key={row.applicationId} row={row} />
        ))}
      </Card>
      {next === null ? null : (
        <ActionButton kind="plain" text="再看 30 份" busy={busy && '正在取'} onTap={() => void load()} />
      )}
    </View>
  )
}

function ApplicationRow({ row }: { readonly row: Row }) {
  const { applicationId, pupilName, homeroomName, state, at } = row
  const { word, tone } = WAIVER_STATE_TEXTS[state]
  return (
    <ListRow
      start={<Tile sign={pupilName.slice(-1)} tone="plain" />}
      title={pupilName}
      note={`${homeroomName}，${saySavedAt(at)}`}
      end={<Tag tone={tone}>{word}</Tag>}
      onTap={() => goTo('schoolWaiver', { applicationId })}
    />
  )
}
