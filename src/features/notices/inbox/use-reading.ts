// Marks viewed notices as read, and remembers which were new on this visit.
import type { ActionOutput } from '@domain/registry'
import { useWrite } from '@src/api/hooks/use-write'
import { useEffect, useRef, useState } from 'react'

type Answer = ActionOutput<'notices.listNotices'>

export function useReading(answer: Answer | undefined): ReadonlySet<string> {
  const { run } = useWrite('notices.markRead')
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const marked = useRef<ReadonlySet<string>>(fresh)
  useEffect(() => {
    if (!answer) return
    const unread = answer.notices.filter(({ read }) => !read).map(({ noticeId }) => noticeId)
    // Each notice is marked once; if that fails, it stays unread until the next visit.
    if (unread.every((noticeId) => marked.current.has(noticeId))) return
    marked.current = new Set([...marked.current, ...unread])
    setFresh(marked.current)
    void run({ upTo: answer.now })
  }, [answer, run])
  return fresh
}
