// Sends words into the thread of one family and the sender, either way; the same words once.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'

interface Thread {
  readonly announcementId: string
  readonly pupilId: string
  /** Words in it so far. */
  readonly length: number
  readonly onDone: () => void
}

export function useThreadSend(name: 'notices.writeToSender' | 'notices.answerFamily', thread: Thread) {
  const { announcementId, pupilId, length, onDone } = thread
  const { ask, busy, problem } = useConfirmedWrite(name, '正在发')
  const keyFor = useRequestKey()
  useProblemToast(problem)
  /** False: it did not arrive, and the words stay in their field. */
  const send = async (text: string): Promise<boolean> => {
    const requestKey = await keyFor({ announcementId, pupilId, text, after: length })
    const written = await ask({ announcementId, pupilId, text, requestKey })
    if (written !== null) onDone()
    return written !== null
  }
  return { send, busy }
}
