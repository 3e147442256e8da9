// Words written about one child, each to be taken back by whoever wrote it.
import type { ActionOutput } from '@domain/registry'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { NOTE_WORDS } from './growth-texts'

type Note = ActionOutput<'homework.listNotes'>['notes'][number]

export function NoteRows({ notes }: { readonly notes: readonly Note[] }) {
  const [leaving, setLeaving] = useState<Note | null>(null)
  return (
    <>
      {notes.map((note) => (
        <View key={note.noteId} className="list-row">
          <View className="grow">
            <View>{note.text}</View>
            <View className="type-note ink-3">{`${note.isOwn ? '我' : note.byName}，${saySavedAt(note.at)}`}</View>
          </View>
          <Tag>{NOTE_WORDS[note.kind]}</Tag>
          {note.isOwn ? (
            <ActionButton
              text="收回"
              label={`收回：${note.text}`}
              kind="quiet"
              size="small"
              onTap={() => setLeaving(note)}
            />
          ) : null}
        </View>
      ))}
      {leaving === null ? null : <TakeBackSheet note={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

function TakeBackSheet({ note: { noteId, text }, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.removeNote', '正在收回')
  const show = useToast((state) => state.show)
  const remove = async () => {
    if ((await ask({ noteId })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '收回了，没有留底' })
  }
  return (
    <Sheet
      open
      danger
      title="收回这段话"
      consequence={`「${text}」马上删掉，谁也看不到了。看过的人可能还记得。`}
      confirm="收回"
      cancel="不收回"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void remove()}
      onCancel={onClose}
    />
  )
}
