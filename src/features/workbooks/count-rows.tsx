// Owns the rows that say how many pupils, guardians, homerooms, teachers or courses are added and changed.
import { COUNTED_WORDS, type Counts, importTexts, sayCounts } from '@src/features/workbooks/import-texts'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'

interface CountRowsProps {
  readonly counts: readonly Counts[]
  /** Whom a whole school's roster does not name is taken out, not kept. */
  readonly takesOut?: boolean
}

export function CountRows({ counts, takesOut = false }: CountRowsProps) {
  return (
    <>
      {counts.map((entry) => (
        <ListRow
          key={entry.what}
          title={COUNTED_WORDS[entry.what].name}
          note={sayCounts(entry, takesOut)}
          end={<ChangeTag counts={entry} />}
        />
      ))}
    </>
  )
}

function ChangeTag({ counts: { added, changed } }: { readonly counts: Counts }) {
  if (added > 0) {
    return (
      <Tag tone="done" icon="plus">
        {importTexts.added(added)}
      </Tag>
    )
  }
  if (changed > 0) {
    return (
      <Tag tone="now" icon="pencil">
        {importTexts.changed(changed)}
      </Tag>
    )
  }
  return <Tag>{importTexts.unchanged}</Tag>
}
