// For which of one's classes the item is: several at once, each checked alone; or a split group.
import { saySubject } from '@src/texts/say-subject'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import type { Posting } from '../items/answers'
import type { Writing } from './use-writing'

interface ClassChipsProps {
  readonly posting: Posting
  readonly writing: Writing
}

export function ClassChips({ posting, writing }: ClassChipsProps) {
  const subjects = [...new Set(posting.classes.flatMap((each) => each.subjects))]
  return (
    <>
      {subjects.length > 1 ? <Subjects posting={posting} writing={writing} subjects={subjects} /> : null}
      {posting.classes.length + posting.groups.length > 1 ? <Classes posting={posting} writing={writing} /> : null}
    </>
  )
}

type Subject = Posting['classes'][number]['subjects'][number]

interface SubjectsProps extends ClassChipsProps {
  readonly subjects: readonly Subject[]
}

function Subjects({ posting, writing: { written, change }, subjects }: SubjectsProps) {
  const choose = (subject: Subject) => {
    const first = posting.classes.find((each) => each.subjects.includes(subject))
    change({ subject, groupId: null, homeroomIds: first ? [first.homeroomId] : [] })
  }
  return (
    <Chips<Subject>
      label="哪一科"
      options={subjects.map((value) => ({ value, text: saySubject(value) }))}
      value={written.subject}
      onChange={choose}
    />
  )
}

function Classes({ posting, writing: { written, change } }: ClassChipsProps) {
  const classes = posting.classes.filter(({ subjects }) => subjects.includes(written.subject))
  const groups = posting.groups.filter(({ subject }) => subject === written.subject)
  const chosen = written.groupId === null ? written.homeroomIds : []
  const toggle = (homeroomId: string) => {
    const left = chosen.filter((each) => each !== homeroomId)
    change({ groupId: null, homeroomIds: left.length === chosen.length ? [...chosen, homeroomId] : left })
  }
  return (
    <View className="chips" {...spoken({ role: 'group', label: '给哪些班' })}>
      {classes.map(({ homeroomId, name }) => (
        <Tappable
          key={homeroomId}
          role="checkbox"
          className={chosen.includes(homeroomId) ? 'chip chip-on' : 'chip'}
          selected={chosen.includes(homeroomId)}
          onTap={() => toggle(homeroomId)}
        >
          {name}
        </Tappable>
      ))}
      {groups.map(({ groupId, name, homeroomIds }) => (
        <Tappable
          key={groupId}
          role="checkbox"
          className={written.groupId === groupId ? 'chip chip-on' : 'chip'}
          selected={written.groupId === groupId}
          onTap={() => change({ groupId, homeroomIds })}
        >
          {name}
        </Tappable>
      ))}
    </View>
  )
}
