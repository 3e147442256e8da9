// A guardian's correction requests, how far each is, and a link to make a new one.
import { CORRECTABLE_WORDS, CORRECTION_STATES } from '@src/features/privacy/corrections/correction-texts'
import { saySavedAt } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import type { CorrectedData } from './answers'
import { FamilyCorrectionSheet } from './family-correction-sheet'

export function FamilyCorrectionRows({ data }: { readonly data: CorrectedData }) {
  const [asking, setAsking] = useState(false)
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="改" tone="plain" />}
        title="有写错的？"
        note="告诉学校，学校核对后更正"
        onTap={() => setAsking(true)}
      />
      {data.corrections.map(({ correctionId, field, wanted, at, state }) => (
        <ListRow
          key={correctionId}
          title={`${CORRECTABLE_WORDS[field]}：${wanted}`}
          note={saySavedAt(at)}
          end={<Tag tone={CORRECTION_STATES[state].tone}>{CORRECTION_STATES[state].word}</Tag>}
        />
      ))}
      {asking ? <FamilyCorrectionSheet pupilId={data.pupil.pupilId} onClose={() => setAsking(false)} /> : null}
    </Card>
  )
}
