// Takes a day off for the whole school: which day, what becomes of its lessons, whom it touches.
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts, staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { DayField } from '@src/ui/form/day-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { CAUSE_OPTIONS, sayDayOff, sayStays } from './session-texts'
import { DAY_OPTIONS, type DayOff, useDayOff } from './use-day-off'

interface DayOffSheetProps {
  readonly schoolId: string
  readonly today: string
  readonly onClose: () => void
}

export function DayOffSheet({ schoolId, today, onClose }: DayOffSheetProps) {
  const off = useDayOff(schoolId, today)
  const preview = off.state.value
  const isOff = preview?.isOff === true
  const { problem, busy } = isOff ? off.reopening : off.closing
  const run = isOff ? off.reopen : off.close
  return (
    <Sheet
      open
      title="全校停一天"
      consequence="放假、停电、台风：一步改完所有课，每家一条通知。"
      confirm={isOff ? '收回，照常上' : `改，告诉 ${preview?.children ?? 0} 家`}
      cancel="先不动"
      danger={!isOff}
      busy={busy}
      blocked={blockedBy(off)}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void run().then((done) => done && onClose())}
      onCancel={onClose}
    >
      <View className="stack">
        <DayField label="停哪一天" value={off.date} from={today} onChange={off.setDate} />
        {isOff ? (
          <Notice tone="info">这一天已经停了，家长都知道了。开课前可以收回。</Notice>
        ) : (
          <Choice off={off} today={today} />
        )}
      </View>
    </Sheet>
  )
}

function Choice({ off, today }: { readonly off: DayOff; readonly today: string }) {
  const { kind, setKind, to, setTo, cause, setCause, state } = off
  return (
    <>
      <Chips label="那天的课怎么办" options={DAY_OPTIONS} value={kind} onChange={setKind} />
      {kind === 'MOVE' ? <DayField label="挪到哪一天" value={to} from={today} onChange={setTo} /> : null}
      <Chips label="为什么" options={CAUSE_OPTIONS} value={cause} onChange={setCause} />
      <AsyncView<'enrollment.previewDayOff'> state={state} texts={staffErrorTexts}>
        {(preview) => (
          <>
            <View className="type-sub">{sayDayOff(preview)}</View>
            {preview.stays.length === 0 ? null : <Notice tone="warn">{sayStays(preview)}</Notice>}
          </>
        )}
      </AsyncView>
    </>
  )
}

function blockedBy({ state, kind, to, date }: DayOff): string | undefined {
  if (state.value === undefined) return '在算谁会受影响'
  if (state.value.isOff) return undefined
  if (state.value.courses === 0) return '那天没有课'
  return kind === 'MOVE' && to === date ? '先选挪到哪一天' : undefined
}
