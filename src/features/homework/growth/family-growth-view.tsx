// A child's levels, words of teachers and family, the school's five rules: for this family alone.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SubjectTile } from '../subjects/subject-tile'
import { EXAM_WORDS, LEVEL_WORDS } from './growth-texts'
import { MANAGED_WORDS } from './management-texts'
import { NoteRows } from './note-rows'
import { NoteSheet } from './note-sheet'

export function FamilyGrowthView({ pupilId }: { readonly pupilId: string }) {
  return (
    <View className="stack">
      <Levels pupilId={pupilId} />
      <Notes pupilId={pupilId} />
      <MoreHomework pupilId={pupilId} />
      <SchoolRules pupilId={pupilId} />
    </View>
  )
}

function Levels({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('homework.listOwnResults', { pupilId })
  return (
    <AsyncView<'homework.listOwnResults'> state={state}>
      {({ results }) => (
        <Card kind="list" title="考试等级" aside="只有你家看得到">
          {results.length === 0 ? (
            <ListRow title="还没有" note="考过以后，老师填了就在这里。不排名，不公布分数。" />
          ) : null}
          {results.map(({ kind, on, subject, level }) => (
            <ListRow
              key={`${on} ${subject} ${kind}`}
              start={<SubjectTile subject={subject} />}
              title={`${saySubject(subject)}，${LEVEL_WORDS[level]}`}
              note={`${EXAM_WORDS[kind]}，${sayDate(on)}`}
            />
          ))}
        </Card>
      )}
    </AsyncView>
  )
}

function Notes({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('homework.listNotes', { pupilId })
  const [writing, setWriting] = useState(false)
  return (
    <AsyncView<'homework.listNotes'> state={state}>
      {({ notes }) => (
        <Card title="写给家里的话" aside="你家和写的人看得到">
          {notes.length === 0 ? <View className="ink-3">还没有。老师会写看到的，不写分数，也不和别人比。</View> : null}
          <NoteRows notes={notes} />
          <ActionButton text="写写孩子怎么管自己" kind="soft" size="small" onTap={() => setWriting(true)} />
          {writing ? <NoteSheet pupilId={pupilId} onClose={() => setWriting(false)} /> : null}
        </Card>
      )}
    </AsyncView>
  )
}

function MoreHomework({ pupilId }: { readonly pupilId: string }) {
  return (
    <Card kind="list">
      <ListRow title="以前的作业" note="按周看，图和录音也在，留两年" onTap={() => goTo('ownWeek', { pupilId })} />
      <ListRow title="好作业" note="老师推荐的，家里答应了才展示" onTap={() => goTo('showcase', { pupilId })} />
    </Card>
  )
}

function SchoolRules({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('homework.getSchoolRules', { pupilId })
  return (
    <AsyncView<'homework.getSchoolRules'> state={state}>
      {({ schoolName, sections }) => (
        <Card kind="list" title="五项管理" aside={schoolName}>
          {sections.map(({ kind, text, from }) => (
            <ListRow
              key={kind}
              title={MANAGED_WORDS[kind]}
              note={text === null || from === null ? '学校还没写' : `${text}（${sayDate(from)}起）`}
            />
          ))}
        </Card>
      )}
    </AsyncView>
  )
}
