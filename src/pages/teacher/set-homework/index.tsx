// The page on which homework is set, set again or written anew.
import { ComposerView } from '@src/features/homework/composing/composer-view'
import { useRouter } from '@tarojs/taro'

export default function SetHomeworkPage() {
  const { homeroomId, itemId, edit } = useRouter().params
  return <ComposerView homeroomId={homeroomId} itemId={itemId} edits={edit === 'yes'} />
}
