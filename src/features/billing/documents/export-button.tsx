// Makes a file and opens it; shows progress, how long the file stays available, and any problem.
import type { ActionInput } from '@domain/registry'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { type FileAction, useMadeFile } from '@src/ui/feedback/use-made-file'
import '@src/ui/controls/button-column.css'
import { useToast } from '@src/ui/feedback/toast'
import { View } from '@tarojs/components'
import './export-button.css'

interface ExportButtonProps<Name extends FileAction> {
  readonly name: Name
  readonly input: ActionInput<Name>
  /** Such as 导出账单. */
  readonly text: string
  /** Small ones stand in a row and say what went wrong in passing. */
  readonly size?: 'normal' | 'small'
  /** For a screen reader, where several buttons say the same. */
  readonly label?: string
}

export function ExportButton<Name extends FileAction>(props: ExportButtonProps<Name>) {
  const { name, input, text, size = 'normal', label } = props
  const { made, open, busy, problem } = useMadeFile(name, '正在做')
  const show = useToast((state) => state.show)
  const tap = async () => {
    if (!(await open(input))) show({ text: '没打开，再点一次试试', icon: 'warn' })
  }
  const note = problem
    ? `${sayError(problem, writeErrorTexts).title}，再点一次`
    : made
      ? `做好了，${saySavedAt(made.until)} 前能打开`
      : null
  return (
    <View className={size === 'small' ? 'made-file-small' : 'button-column'}>
      <ActionButton
        text={made ? '再打开' : text}
        kind="plain"
        size={size}
        icon="document"
        busy={busy}
        onTap={() => void tap()}
        {...(label === undefined ? {} : { label })}
      />
      {note === null ? null : <View className="type-note ink-3 made-file-note">{note}</View>}
    </View>
  )
}
