// What is to be done: kind, book and page, words, photos and voice.
import type { HomeworkKind } from '@domain/homework/items/homework-item'
import { visibleText } from '@domain/values/visible-text'
import { chooseImages } from '@src/api/platform/choose-images'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { Card } from '@src/ui/layout/card'
import { Input, Textarea, View } from '@tarojs/components'
import { KIND_TEXTS } from '../items/homework-texts'
import { FieldFault } from './field-fault'
import type { FieldFaults } from './field-faults'
import type { Writing } from './use-writing'
import { VoiceButton, VoiceShown } from './voice-row'

const MOST_PHOTOS = 6
const KINDS = Object.entries(KIND_TEXTS).map(([value, text]) => ({ value: value as HomeworkKind, text }))

interface TextCardProps {
  readonly writing: Writing
  readonly faults: FieldFaults
}

export function TextCard({ writing: { written, change }, faults }: TextCardProps) {
  return (
    <Card>
      <Chips<HomeworkKind> label="怎么做" options={KINDS} value={written.kind} onChange={(kind) => change({ kind })} />
      <FieldFault text={faults.kind} />
      <View className="composer-fields">
        <Line className="composer-book" label="书名" value={written.book} onChange={(book) => change({ book })} />
        <Line className="composer-pages" label="第几页" value={written.pages} onChange={(pages) => change({ pages })} />
      </View>
      <Words text={written.content} wrong={faults.content !== undefined} onChange={(content) => change({ content })} />
      <FieldFault text={faults.content} />
      <Files writing={{ written, change }} />
      <FieldFault text={faults.photos ?? faults.voice} />
    </Card>
  )
}

interface LineProps {
  readonly className: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Line({ className, label, value, onChange }: LineProps) {
  const named = { 'aria-label': label }
  return (
    <View className={className}>
      <Input
        className="form-field-input"
        type="text"
        value={value}
        maxlength={40}
        placeholder={label}
        onInput={({ detail }) => onChange(visibleText(detail.value))}
        {...named}
      />
    </View>
  )
}

interface WordsProps {
  readonly text: string
  readonly wrong: boolean
  readonly onChange: (text: string) => void
}

function Words({ text, wrong, onChange }: WordsProps) {
  const named = { 'aria-label': '做什么', 'aria-invalid': wrong }
  return (
    <View className={wrong ? 'composer-content composer-content-wrong' : 'composer-content'}>
      <Textarea
        className="form-field-long"
        maxlength={500}
        value={text}
        placeholder="做什么：1–4 题，订正第 22 页错题"
        onInput={({ detail }) => onChange(visibleText(detail.value))}
        {...named}
      />
    </View>
  )
}

function Files({ writing: { written, change } }: { readonly writing: Pick<Writing, 'written' | 'change'> }) {
  const { photos, voice } = written
  const add = async () => change({ photos: [...photos, ...(await chooseImages(MOST_PHOTOS - photos.length))] })
  return (
    <>
      <View className="composer-files">
        {voice === null ? <VoiceButton onRecorded={(recorded) => change({ voice: recorded })} /> : null}
        {photos.length === 0 ? (
          <ActionButton text="拍一页" kind="plain" size="small" icon="upload" onTap={() => void add()} />
        ) : null}
      </View>
      {voice ? (
        <View className="gap-top">
          <VoiceShown source={voice.path} seconds={voice.seconds} onRemove={() => change({ voice: null })} />
        </View>
      ) : null}
      {photos.length > 0 ? (
        <View className="gap-top">
          <ImagePicker images={photos} most={MOST_PHOTOS} onChange={(left) => change({ photos: left })} />
        </View>
      ) : null}
    </>
  )
}
