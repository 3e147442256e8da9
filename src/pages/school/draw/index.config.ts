// Settings of the page of a school's draw.
export default definePageConfig({ navigationBarTitleText: '志愿和抽签' })
