// What may become of one course, on a phone: the choice, whom it touches, doing it and undoing it.
import { addDays, schoolDate } from '@domain/values/school-date'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import type { EndingKind, SizedCourse } from './answers'
import { KIND_TEXTS, NO_SECOND, optionOf, sayAnnounced, sayFilled, sayRefusal } from './ending-texts'
import { sayAct, sayEnding } from './say-ending'
import { type Ending, useEnding } from './use-ending'

interface EndingSheetProps {
  readonly course: SizedCourse
  readonly today: string
  readonly onClose: () => void
}

export function EndingSheet({ course, today, onClose }: EndingSheetProps) {
  const ending = useEnding(course)
  if (course.ending !== null) return <AnnouncedSheet course={course} today={today} ending={ending} onClose={onClose} />
  const { kind, state, announcing } = ending
  const preview = state.value
  return (
    <Sheet
      open
      title={course.title}
      consequence={sayFilled(course)}
      confirm={kind === null || preview === undefined ? '说出去' : sayAct(kind, preview)}
      cancel="先不动"
      danger={kind !== 'SPLIT'}
      busy={announcing.busy}
      blocked={blockedBy(ending)}
      problem={announcing.problem && sayError(announcing.problem, writeErrorTexts)}
      onConfirm={() => void ending.announce()}
      onCancel={onClose}
    >
      <Choice course={course} ending={ending} />
    </Sheet>
  )
}

function blockedBy({ kind, into, state }: Ending): string | undefined {
  if (kind === null) return '先选怎么办'
  if (kind !== 'CANCEL' && into === '') return '先选哪一门'
  if (state.value === undefined) return '在算谁会受影响'
  return state.value.refusal === null ? undefined : sayRefusal(state.value)
}

function Choice({ course, ending }: { readonly course: SizedCourse; readonly ending: Ending }) {
  const { kinds, kind, choose, into, chooseInto, state } = ending
  return (
    <View className="stack">
      {course.others.length === 0 && course.size === 'OVER' ? <Notice tone="info">{NO_SECOND}</Notice> : null}
      <Chips<EndingKind | ''>
        label="怎么办"
        options={kinds.map((value) => ({ value, text: KIND_TEXTS[value].title }))}
        value={kind ?? ''}
        onChange={(value) => choose(value === '' ? null : value)}
      />
      {kind === null || kind === 'CANCEL' ? null : (
        <Chips
          label="哪一门"
          options={course.others.slice(0, MOST_CHIPS).map(optionOf)}
          value={into}
          onChange={chooseInto}
        />
      )}
      {kind === null || (kind !== 'CANCEL' && into === '') ? null : (
        <AsyncView<'enrollment.previewEnding'> state={state} texts={staffErrorTexts}>
          {(preview) => (
            <>
              {sayEnding(kind, preview).map(({ title, note }) => (
                <View key={title}>
                  <View className="type-body strong">{title}</View>
                  {note === undefined ? null : <View className="type-note ink-2">{note}</View>}
                </View>
              ))}
            </>
          )}
        </AsyncView>
      )}
    </View>
  )
}

/** The roomiest; the desk has them all. */
const MOST_CHIPS = 8

interface AnnouncedSheetProps extends EndingSheetProps {
  readonly ending: Ending
}

function AnnouncedSheet({ course, today, onClose, ending: { returning, takeBack } }: AnnouncedSheetProps) {
  const from = course.ending?.from ?? today
  return (
    <Sheet
      open
      title={course.title}
      consequence={`${sayAnnounced(course, today)}。家长都收到了通知。`}
      confirm={`收回，照常上（${sayDate(addDays(schoolDate(from), -1))}前）`}
      cancel="先不动"
      busy={returning.busy}
      blocked={from > today ? undefined : '已经到日子了，收不回'}
      problem={returning.problem && sayError(returning.problem, writeErrorTexts)}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    />
  )
}
