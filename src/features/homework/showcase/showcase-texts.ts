// Words of good work that is shown: where it stands, who sees it.
import type { ShowcaseScope, ShowcaseState } from '@domain/homework/showcase/homework-showcase'
import type { TagTone } from '@src/ui/marks/tag'

export const SCOPE_TEXTS: Readonly<Record<ShowcaseScope, string>> = { CLASS: '本班的家长', SCHOOL: '全校的家长' }

/** As a teacher reads it. */
export const STATE_WORDS: Readonly<Record<ShowcaseState, { readonly word: string; readonly tone: TagTone }>> = {
  ASKED: { word: '等家里答应', tone: 'warn' },
  SHOWN: { word: '展示中', tone: 'done' },
  REFUSED: { word: '家里没答应', tone: 'plain' },
  TAKEN_BACK: { word: '家里收回了', tone: 'plain' },
  WITHDRAWN: { word: '老师撤下了', tone: 'plain' },
}

/** As the family reads what became of its own. */
export const FAMILY_STATE_TEXTS: Readonly<Record<ShowcaseState, string>> = {
  ASKED: '老师在等你答复，现在还没有别人看到。',
  SHOWN: '展示着，名字遮住了。随时能收回。',
  REFUSED: '没有展示，图和话都删掉了。',
  TAKEN_BACK: '收回了，图和话都删掉了。',
  WITHDRAWN: '老师撤下了，图和话都删掉了。',
}
