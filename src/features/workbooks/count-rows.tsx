// How many pupils, guardians, homerooms, teachers or courses an import adds and changes.
import { COUNTED_WORDS, type Counts, importTexts, sayCounts } from '@src/features/workbooks/import-texts'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'

interface CountRowsProps {
  readonly counts: readonly Counts[]
  /** Whether people missing from the roster are removed, as in a whole-school import. */
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
