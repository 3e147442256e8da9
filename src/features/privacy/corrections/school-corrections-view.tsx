// The school's correction requests, open ones first, each to be accepted or declined.
import { useAction } from '@src/api/hooks/use-action'
import { CORRECTABLE_WORDS, CORRECTION_STATES } from '@src/features/privacy/corrections/correction-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolCorrection } from './answers'
import { SchoolCorrectionDeciding } from './school-correction-deciding'

export function SchoolCorrectionsView({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('privacy.listCorrections', { schoolId })
  return (
    <AsyncView<'privacy.listCorrections'> state={state} texts={staffErrorTexts}>
      {({ corrections }) =>
        corrections.length === 0 ? (
          <PlainState drawing="lamp" title="没有要更正的" hint="家长说姓名、班级写错了，会在这里。" />
        ) : (
          <Corrections corrections={corrections} />
        )
      }
    </AsyncView>
  )
}

function Corrections({ corrections }: { readonly corrections: readonly SchoolCorrection[] }) {
  const [settling, setSettling] = useState<SchoolCorrection | null>(null)
  const open = corrections.filter(({ state }) => state === 'OPEN')
  const settled = corrections.filter(({ state }) => state !== 'OPEN')
  return (
    <View className="stack">
      {open.length === 0 ? <Notice tone="done">都处理完了。</Notice> : null}
      <Rows title="要你决定" corrections={open} onOpen={setSettling} />
      <Rows title="处理过的" corrections={settled} />
      {settling ? <SchoolCorrectionDeciding correction={settling} onClose={() => setSettling(null)} /> : null}
    </View>
  )
}

interface RowsProps {
  readonly title: string
  readonly corrections: readonly SchoolCorrection[]
  readonly onOpen?: (correction: SchoolCorrection) => void
}

function Rows({ title, corrections, onOpen }: RowsProps) {
  if (corrections.length === 0) return null
  return (
    <Card kind="list" title={title} aside={`${corrections.length} 条`}>
      {corrections.map((correction) => (
        <ListRow
          key={correction.correctionId}
          start={<Tile sign={correction.pupilName.slice(-1)} tone={onOpen ? 'accent' : 'plain'} />}
          title={`${correction.pupilName}，${CORRECTABLE_WORDS[correction.field]}`}
          note={`要「${correction.wanted}」。${correction.homeroomName}，${correction.guardianName}，${saySavedAt(correction.at)}`}
          end={
            onOpen ? null : (
              <Tag tone={CORRECTION_STATES[correction.state].tone}>{CORRECTION_STATES[correction.state].word}</Tag>
            )
          }
          onTap={onOpen ? () => onOpen(correction) : undefined}
        />
      ))}
    </Card>
  )
}
