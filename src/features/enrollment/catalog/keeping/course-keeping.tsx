// Marks a course for later, and shares it to WeChat: the shared address names the course, no child.
import { linkTo } from '@src/navigation/app-link'
import { addressOf } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { WechatButton } from '@src/ui/controls/wechat-button'
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import './course-keeping.css'
import { useFavorites } from './use-favorites'

interface CourseKeepingProps {
  readonly course: { readonly courseId: string; readonly title: string }
  readonly pupil: { readonly pupilId: string; readonly schoolName: string }
}

export function CourseKeeping({ course: { courseId, title }, pupil }: CourseKeepingProps) {
  const favorites = useFavorites(pupil.pupilId)
  const isKept = favorites.courseIds.includes(courseId)
  const path = addressOf('course', { courseId })
  const words = `${pupil.schoolName}的课后课程「${title}」`
  useShareAppMessage(() => ({ title: words, path }))
  // Both builds say themselves that it was copied.
  const copy = () => Taro.setClipboardData({ data: `${words}：${linkTo(path)}` })
  return (
    <View className="course-keeping">
      <ActionButton
        text={isKept ? '已收藏' : '收藏'}
        label={isKept ? `取消收藏：${title}` : `收藏：${title}`}
        icon={isKept ? 'check' : 'plus'}
        kind="plain"
        onTap={() => favorites.turn(courseId)}
      />
      {process.env.TARO_ENV === 'weapp' ? (
        <WechatButton text="发给别的家长" asks="share" kind="plain" />
      ) : (
        <ActionButton text="复制链接" icon="copy" kind="plain" onTap={() => void copy()} />
      )}
    </View>
  )
}
