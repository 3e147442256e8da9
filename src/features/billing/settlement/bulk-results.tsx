// What became of each in an act on many: how many were done, then each that was not, with why.
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'

interface BulkResultsProps {
  readonly title: string
  readonly unit: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly isDone: boolean
    readonly note: string
  }[]
  readonly onClose: () => void
}

export function BulkResults({ title, unit, rows, onClose }: BulkResultsProps) {
  const done = rows.filter(({ isDone }) => isDone).length
  const others = rows.filter(({ isDone }) => !isDone)
  return (
    <Sheet
      open
      title={title}
      consequence={`办了 ${done} ${unit}${others.length > 0 ? `，没办 ${others.length} ${unit}` : ''}。`}
      confirm="知道了"
      cancel="关上"
      onConfirm={onClose}
      onCancel={onClose}
    >
      {others.length > 0 ? (
        <Card kind="list">
          {others.map(({ key, name, note }) => (
            <ListRow key={key} title={name} note={note} />
          ))}
        </Card>
      ) : null}
    </Sheet>
  )
}
