// Makes a group taught across classes or changes one: name, subject, grade, who is in it.
import type { ActionOutput } from '@domain/registry'
import { SCHOOL_SUBJECTS, type SchoolSubject } from '@domain/values/school-subject'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayGrade } from '@src/texts/say-grade'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { GroupMembers } from './group-members'

type Group = ActionOutput<'homework.listTeachingGroups'>['groups'][number]

interface GroupSheetProps {
  readonly schoolId: string
  readonly grades: readonly number[]
  /** Null: a new one. */
  readonly group: Group | null
  readonly onDone: () => void
  readonly onClose: () => void
}

const SUBJECTS = SCHOOL_SUBJECTS.map((value) => ({ value, text: saySubject(value) }))

export function GroupSheet(props: GroupSheetProps) {
  const { schoolId, group, onDone, onClose } = props
  const draft = useGroupDraft(props)
  const { name, count, save, busy, problem } = draft
  return (
    <Sheet
      open
      title={group === null ? '编一个组' : group.name}
      consequence="存了以后，教这一科的老师能只给这个组布置；每个孩子一晚的上限按自己的算。以前布置的不变。"
      confirm={count === 0 ? '存' : `存，${count} 人`}
      cancel="先不存"
      busy={busy}
      blocked={name.trim() === '' ? '写上组名' : count === 0 ? '至少选一个人' : undefined}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <View className="stack">
        <GroupFields {...props} draft={draft} />
        {group === null ? null : <RemoveGroup schoolId={schoolId} group={group} onDone={onDone} onClose={onClose} />}
      </View>
    </Sheet>
  )
}

function useGroupDraft({ schoolId, grades, group, onDone, onClose }: GroupSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.saveTeachingGroup', '正在存')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const [name, setName] = useState(group?.name ?? '')
  const [subject, setSubject] = useState<SchoolSubject>(group?.subject ?? 'ENGLISH')
  const [grade, setGrade] = useState(group?.grade ?? grades.at(-1) ?? 7)
  const [pupilIds, setPupilIds] = useState<readonly string[] | null>(null)
  const save = async () => {
    if (pupilIds === null) return
    const place = { schoolId, groupId: group?.groupId ?? null, rev: group?.rev ?? 0 }
    const input = { ...place, subject, name: name.trim(), pupilIds: [...pupilIds] }
    const saved = await ask({ ...input, requestKey: await keyOf(input) })
    if (saved === null) return
    onClose()
    onDone()
    void refreshAnswers()
    show({
      text: saved.teachers === 0 ? '存好了。这一科还没有老师教这几个班' : `存好了，告诉了 ${saved.teachers} 位老师`,
    })
  }
  const fields = { name, setName, subject, setSubject, grade, setGrade, pupilIds, setPupilIds }
  return { ...fields, count: pupilIds?.length ?? 0, save, busy, problem }
}

type GroupFieldsProps = GroupSheetProps & { readonly draft: ReturnType<typeof useGroupDraft> }

function GroupFields({ schoolId, grades, group, draft }: GroupFieldsProps) {
  const { name, setName, subject, setSubject, grade, setGrade, pupilIds, setPupilIds } = draft
  return (
    <>
      <PlainTextField label="组名" placeholder="如 英语 A" most={20} value={name} onChange={setName} />
      <Chips<SchoolSubject> label="学科" options={SUBJECTS} value={subject} onChange={setSubject} />
      {group === null ? (
        <Chips<string>
          label="年级"
          options={grades.map((each) => ({ value: String(each), text: sayGrade(each) }))}
          value={String(grade)}
          onChange={(value) => {
            setGrade(Number(value))
            setPupilIds([])
          }}
        />
      ) : null}
      <GroupMembers
        key={grade}
        place={{ schoolId, grade }}
        groupId={group?.groupId ?? null}
        pupilIds={pupilIds}
        onChange={setPupilIds}
      />
    </>
  )
}

type RemoveGroupProps = Pick<GroupSheetProps, 'schoolId' | 'onDone' | 'onClose'> & { readonly group: Group }

/** Two taps: the first says what will follow. */
function RemoveGroup({ schoolId, group: { groupId, pupils }, onDone, onClose }: RemoveGroupProps) {
  const { ask, busy } = useConfirmedWrite('homework.removeTeachingGroup', '正在撤')
  const [sure, setSure] = useState(false)
  const remove = async () => {
    if ((await ask({ schoolId, groupId })) === null) return
    onClose()
    onDone()
  }
  if (!sure) return <ActionButton text="撤掉这个组" kind="quiet" size="small" onTap={() => setSure(true)} />
  return (
    <View className="stack">
      <View className="type-sub ink-2">{`${pupils} 个孩子不再在这个组，老师会收到通知；以前布置的不变。`}</View>
      <ActionButton text="确定撤掉" kind="danger" size="small" busy={busy} onTap={() => void remove()} />
    </View>
  )
}
