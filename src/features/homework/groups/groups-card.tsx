// A school's groups taught across classes: what there is, and the way to make or change one.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayGrade } from '@src/texts/say-grade'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { useState } from 'react'
import { SubjectTile } from '../subjects/subject-tile'
import { GroupSheet } from './group-sheet'

type Group = ActionOutput<'homework.listTeachingGroups'>['groups'][number]

export function GroupsCard({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('homework.listTeachingGroups', { schoolId })
  const [open, setOpen] = useState<{ readonly group: Group | null } | null>(null)
  const close = () => setOpen(null)
  return (
    <AsyncView<'homework.listTeachingGroups'> state={state} texts={staffErrorTexts}>
      {({ grades, groups }) => (
        <Card kind="list" title="走班和分层" aside="每个孩子只算自己的">
          {groups.length === 0 ? (
            <ListRow title="还没有分组" note="几个班合起来分开上的学科，编好组，老师就能只给这个组布置。" />
          ) : null}
          {groups.map((group) => (
            <ListRow
              key={group.groupId}
              start={<SubjectTile subject={group.subject} />}
              title={group.name}
              note={sayGroup(group)}
              end={group.moved === 0 ? null : <Tag tone="warn">{`${group.moved} 人换了班`}</Tag>}
              onTap={() => setOpen({ group })}
            />
          ))}
          <ActionButton text="编一个组" kind="soft" size="small" onTap={() => setOpen({ group: null })} />
          {open === null ? null : (
            <GroupSheet schoolId={schoolId} grades={grades} group={open.group} onDone={state.refresh} onClose={close} />
          )}
        </Card>
      )}
    </AsyncView>
  )
}

function sayGroup({ subject, grade, homerooms, pupils }: Group): string {
  const where = grade === null ? '' : `${sayGrade(grade)}，`
  return `${saySubject(subject)}，${where}${homerooms.join('、')}，${pupils} 人`
}
