// Settings of the family's course page.
export default definePageConfig({ navigationBarTitleText: '课程', enableShareAppMessage: true })
